import { changeAdminConsole, changeSession, readAdminConsole, readIdToken, readSession, replaceIdToken } from '@gatepost/contracts/management/settings';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller } from '@nestjs/common';
import { Operation } from '../platform/http/operation';
import { Input } from '../platform/http/operation-input';
import { requestContext } from '../platform/http/request-context';
import { AdminConsole } from './admin-console';
import { IdTokenSetting } from './id-token';
import { SessionSetting } from './session';

@Controller()
export class SettingsController {
  constructor(
    private readonly adminConsole: AdminConsole,
    private readonly idToken: IdTokenSetting,
    private readonly session: SessionSetting,
  ) {}

  @Operation(readAdminConsole)
  readAdminConsole(): Promise<ReplyOf<typeof readAdminConsole>> {
    return this.adminConsole.read();
  }

  @Operation(changeAdminConsole)
  changeAdminConsole(@Input(changeAdminConsole) { body }: InputOf<typeof changeAdminConsole>): Promise<ReplyOf<typeof changeAdminConsole>> {
    return this.adminConsole.change(body);
  }

  @Operation(readIdToken)
  readIdToken(): Promise<ReplyOf<typeof readIdToken>> {
    return this.idToken.of(requestContext().tenant.id);
  }

  @Operation(replaceIdToken)
  replaceIdToken(@Input(replaceIdToken) { body }: InputOf<typeof replaceIdToken>): Promise<ReplyOf<typeof replaceIdToken>> {
    return this.idToken.replace(body);
  }

  @Operation(readSession)
  readSession(): Promise<ReplyOf<typeof readSession>> {
    return this.session.of(requestContext().tenant.id);
  }

  @Operation(changeSession)
  changeSession(@Input(changeSession) { body }: InputOf<typeof changeSession>): Promise<ReplyOf<typeof changeSession>> {
    return this.session.change(body);
  }
}

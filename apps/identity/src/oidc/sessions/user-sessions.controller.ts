import { endUserSession, endUserSessions, listUserSessions } from '@gatepost/contracts/management/user-sessions';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller } from '@nestjs/common';
import { Operation } from '../../platform/http/operation';
import { Input } from '../../platform/http/operation-input';
import { UserSessions } from './user-sessions';

@Controller()
export class UserSessionsController {
  constructor(private readonly sessions: UserSessions) {}

  @Operation(listUserSessions)
  list(@Input(listUserSessions) { params }: InputOf<typeof listUserSessions>): Promise<ReplyOf<typeof listUserSessions>> {
    return this.sessions.list(params.userId);
  }

  @Operation(endUserSession)
  end(@Input(endUserSession) { params, query }: InputOf<typeof endUserSession>): Promise<void> {
    return this.sessions.end(params.userId, params.sessionId, query.revokeGrantsTarget);
  }

  @Operation(endUserSessions)
  endAll(@Input(endUserSessions) { params }: InputOf<typeof endUserSessions>): Promise<void> {
    return this.sessions.endAll(params.userId);
  }
}

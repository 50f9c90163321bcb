import {
  changeUserCustomData,
  changeUserPassword,
  changeUserProfile,
  expireUserPassword,
  readHasPassword,
  readUserCustomData,
  removeUserPassword,
  verifyUserPassword,
} from '@gatepost/contracts/management/users-parts';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller } from '@nestjs/common';
import { Operation } from '../platform/http/operation';
import { Input } from '../platform/http/operation-input';
import { ChangeUser } from './change-user';
import { ReadUser } from './read-user';
import { UserPasswords } from './user-passwords';

/** Parts of a user that have an address of their own. */
@Controller()
export class UserPartsController {
  constructor(
    private readonly user: ReadUser,
    private readonly change: ChangeUser,
    private readonly passwords: UserPasswords,
  ) {}

  @Operation(readUserCustomData)
  async readCustomData(@Input(readUserCustomData) { params }: InputOf<typeof readUserCustomData>): Promise<ReplyOf<typeof readUserCustomData>> {
    return (await this.user.execute(params.userId, {})).customData;
  }

  @Operation(changeUserCustomData)
  changeCustomData(@Input(changeUserCustomData) { params, body }: InputOf<typeof changeUserCustomData>): Promise<ReplyOf<typeof changeUserCustomData>> {
    return this.change.setCustomData(params.userId, body);
  }

  @Operation(changeUserProfile)
  changeProfile(@Input(changeUserProfile) { params, body }: InputOf<typeof changeUserProfile>): Promise<ReplyOf<typeof changeUserProfile>> {
    return this.change.setProfile(params.userId, body);
  }

  @Operation(changeUserPassword)
  changePassword(@Input(changeUserPassword) { params, body }: InputOf<typeof changeUserPassword>): Promise<ReplyOf<typeof changeUserPassword>> {
    return this.passwords.change(params.userId, body.password);
  }

  @Operation(removeUserPassword)
  removePassword(@Input(removeUserPassword) { params }: InputOf<typeof removeUserPassword>): Promise<ReplyOf<typeof removeUserPassword>> {
    return this.passwords.remove(params.userId);
  }

  @Operation(expireUserPassword)
  expirePassword(@Input(expireUserPassword) { params, body }: InputOf<typeof expireUserPassword>): Promise<ReplyOf<typeof expireUserPassword>> {
    return this.passwords.expire(params.userId, body);
  }

  @Operation(verifyUserPassword)
  verifyPassword(@Input(verifyUserPassword) { params, body }: InputOf<typeof verifyUserPassword>): Promise<void> {
    return this.passwords.verify(params.userId, body.password);
  }

  @Operation(readHasPassword)
  async hasPassword(@Input(readHasPassword) { params }: InputOf<typeof readHasPassword>): Promise<ReplyOf<typeof readHasPassword>> {
    return { hasPassword: await this.passwords.has(params.userId) };
  }
}

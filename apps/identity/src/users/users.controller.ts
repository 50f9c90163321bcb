import { changeUser, createUser, deleteUser, listUsers, readUser, suspendUser } from '@gatepost/contracts/management/users';
import type { UserReply } from '@gatepost/contracts/management/users-shapes';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller } from '@nestjs/common';
import { Operation } from '../platform/http/operation';
import { Input } from '../platform/http/operation-input';
import type { Paged } from '../platform/http/paged';
import { requestContext } from '../platform/http/request-context';
import { ChangeUser } from './change-user';
import { CreateUser } from './create-user';
import { DeleteUser } from './delete-user';
import { ReadUser } from './read-user';
import { readSearch } from './search/user-search';
import { UserListStore } from './user-list.store';

@Controller()
export class UsersController {
  constructor(
    private readonly list: UserListStore,
    private readonly createNew: CreateUser,
    private readonly readOne: ReadUser,
    private readonly changeOne: ChangeUser,
    private readonly deleteOne: DeleteUser,
  ) {}

  @Operation(listUsers)
  listUsers(@Input(listUsers) { query, page }: InputOf<typeof listUsers>): Promise<Paged<UserReply>> {
    return this.list.page(requestContext().tenant.id, { ...query, ...readSearch(query) }, page);
  }

  @Operation(createUser)
  createUser(@Input(createUser) { body }: InputOf<typeof createUser>): Promise<ReplyOf<typeof createUser>> {
    return this.createNew.execute(body);
  }

  @Operation(readUser)
  readUser(@Input(readUser) { params, query }: InputOf<typeof readUser>): Promise<ReplyOf<typeof readUser>> {
    return this.readOne.execute(params.userId, query);
  }

  @Operation(changeUser)
  changeUser(@Input(changeUser) { params, body }: InputOf<typeof changeUser>): Promise<ReplyOf<typeof changeUser>> {
    return this.changeOne.execute(params.userId, body);
  }

  @Operation(suspendUser)
  suspendUser(@Input(suspendUser) { params, body }: InputOf<typeof suspendUser>): Promise<ReplyOf<typeof suspendUser>> {
    return this.changeOne.suspend(params.userId, body);
  }

  @Operation(deleteUser)
  deleteUser(@Input(deleteUser) { params }: InputOf<typeof deleteUser>): Promise<void> {
    return this.deleteOne.execute(params.userId);
  }
}

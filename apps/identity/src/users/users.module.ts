import { Module } from '@nestjs/common';
import { Argon2idHasher } from '../platform/crypto/password-argon2id';
import { PasswordHasher } from '../platform/crypto/password-hasher';
import { AccountEndings } from './account-endings';
import { ChangeUser } from './change-user';
import { CreateUser } from './create-user';
import { DeleteUser } from './delete-user';
import { PasswordChecks } from './password-checks';
import { ReadUser } from './read-user';
import { SignInUserStore } from './sign-in-user.store';
import { UserListStore } from './user-list.store';
import { UserPartsController } from './user-parts.controller';
import { UserPasswords } from './user-passwords';
import { UserStore } from './user.store';
import { UsersController } from './users.controller';

@Module({
  controllers: [UsersController, UserPartsController],
  providers: [
    UserStore,
    UserListStore,
    SignInUserStore,
    CreateUser,
    ReadUser,
    ChangeUser,
    DeleteUser,
    PasswordChecks,
    UserPasswords,
    AccountEndings,
    { provide: PasswordHasher, useClass: Argon2idHasher },
  ],
  exports: [UserStore, SignInUserStore, AccountEndings, PasswordHasher],
})
export class UsersModule {}

import { Module } from '@nestjs/common';
import { Argon2idHasher } from '../platform/crypto/password-argon2id';
import { PasswordHasher } from '../platform/crypto/password-hasher';
import { AccountEndings } from './account-endings';
import { ChangeUser } from './change-user';
import { CreateUser } from './create-user';
import { DeleteUser } from './delete-user';
import { ImportController } from './import/import.controller';
import { ImportStore } from './import/import.store';
import { ImportUsers } from './import/import-users';
import { PasswordChecks } from './password-checks';
import { ReadUser } from './read-user';
import { SignInUserStore } from './sign-in-user.store';
import { UserListStore } from './user-list.store';
import { UserPartsController } from './user-parts.controller';
import { UserPasswords } from './user-passwords';
import { UserStore } from './user.store';
import { UsersController } from './users.controller';

@Module({
  controllers: [ImportController, UsersController, UserPartsController],
  providers: [
    UserStore,
    UserListStore,
    SignInUserStore,
    CreateUser,
    ReadUser,
    ChangeUser,
    DeleteUser,
    ImportStore,
    ImportUsers,
    PasswordChecks,
    UserPasswords,
    AccountEndings,
    { provide: PasswordHasher, useClass: Argon2idHasher },
  ],
  exports: [UserStore, SignInUserStore, AccountEndings, PasswordHasher],
})
export class UsersModule {}

import { Module } from '@nestjs/common';
import { UserStore } from './user.store';

@Module({ providers: [UserStore], exports: [UserStore] })
export class UsersModule {}

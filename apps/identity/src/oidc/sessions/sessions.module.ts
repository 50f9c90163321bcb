import { Module } from '@nestjs/common';
import { UsersModule } from '../../users/users.module';
import { SessionStore } from './session.store';
import { UserSessions } from './user-sessions';
import { UserSessionsController } from './user-sessions.controller';

@Module({ imports: [UsersModule], controllers: [UserSessionsController], providers: [SessionStore, UserSessions] })
export class SessionsModule {}

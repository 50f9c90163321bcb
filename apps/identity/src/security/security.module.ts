import { Module } from '@nestjs/common';
import { LockoutStore } from './lockout.store';
import { SecurityController } from './security.controller';
import { SentinelStore } from './sentinel.store';
import { UnlockIdentifiers } from './unlock-identifiers';

@Module({ controllers: [SecurityController], providers: [LockoutStore, SentinelStore, UnlockIdentifiers] })
export class SecurityModule {}

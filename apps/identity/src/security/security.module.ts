import { Module } from '@nestjs/common';
import { SecurityController } from './security.controller';
import { SentinelStore } from './sentinel.store';
import { UnlockIdentifiers } from './unlock-identifiers';

@Module({ controllers: [SecurityController], providers: [SentinelStore, UnlockIdentifiers] })
export class SecurityModule {}

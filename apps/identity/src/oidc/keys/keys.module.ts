import { Module } from '@nestjs/common';
import { CurrentKeys } from './current-keys';
import { KeyRotation } from './key-rotation';
import { KeyStore } from './key.store';

/** The keys of tenants, also for who needs no provider. */
@Module({ providers: [KeyStore, CurrentKeys, KeyRotation], exports: [KeyStore, CurrentKeys, KeyRotation] })
export class KeysModule {}

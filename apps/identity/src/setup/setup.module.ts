import { Module } from '@nestjs/common';
import { ClaimSetup } from './claim-setup';
import { Seed } from './seed';
import { SetupController } from './setup.controller';
import { SetupStore } from './setup.store';
import { SetupToken } from './setup-token';

@Module({ controllers: [SetupController], providers: [ClaimSetup, Seed, SetupStore, SetupToken], exports: [Seed, SetupToken] })
export class SetupModule {}

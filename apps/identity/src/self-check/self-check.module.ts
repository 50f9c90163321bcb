import { Module } from '@nestjs/common';
import { SelfCheck } from './self-check';
import { SelfCheckController } from './self-check.controller';

@Module({ controllers: [SelfCheckController], providers: [SelfCheck], exports: [SelfCheck] })
export class SelfCheckModule {}

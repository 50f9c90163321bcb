import { Module } from '@nestjs/common';
import { LogStore } from './log.store';
import { LogsController } from './logs.controller';

/** Reading what happened. It is written with whatever it tells of: see platform/audit. */
@Module({ controllers: [LogsController], providers: [LogStore] })
export class AuditLogModule {}

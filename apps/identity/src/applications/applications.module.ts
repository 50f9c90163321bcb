import { Module } from '@nestjs/common';
import { ApplicationNames } from './application-names';
import { ApplicationStore } from './application.store';

@Module({ providers: [ApplicationStore, ApplicationNames], exports: [ApplicationStore, ApplicationNames] })
export class ApplicationsModule {}

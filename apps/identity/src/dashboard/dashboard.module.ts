import { Module } from '@nestjs/common';
import { DashboardController } from './dashboard.controller';
import { DashboardStore } from './dashboard.store';

/** Figures about a tenant's people. */
@Module({ controllers: [DashboardController], providers: [DashboardStore] })
export class DashboardModule {}

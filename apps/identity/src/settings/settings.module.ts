import { Module } from '@nestjs/common';
import { AdminConsole } from './admin-console';
import { IdTokenSetting } from './id-token';
import { SessionSetting } from './session';
import { SettingsController } from './settings.controller';
import { SettingsReader } from './settings-reader';
import { SettingsStore } from './settings.store';

@Module({
  controllers: [SettingsController],
  providers: [SettingsStore, SettingsReader, AdminConsole, IdTokenSetting, SessionSetting],
  exports: [SettingsReader],
})
export class SettingsModule {}

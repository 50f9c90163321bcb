import { Module, type DynamicModule } from '@nestjs/common';
import { ApplicationSecretStore } from '../applications/secrets/application-secret.store';
import type { Environment } from '../environment';
import { KeysModule } from '../oidc/keys/keys.module';
import { PlatformModule } from '../platform/platform.module';
import { SelfCheckModule } from '../self-check/self-check.module';
import { SetupModule } from '../setup/setup.module';
import { CodeSecrets } from '../verification/codes/code-secrets';
import { CreateApp } from './create-app';
import { Reseal } from './reseal/reseal';
import { SealedColumns } from './reseal/sealed-columns';

/** Those parts of the service that commands use: nothing that listens, sends or works in the background. */
@Module({})
export class CommandsModule {
  static with(environment: Environment, databaseUrl: string): DynamicModule {
    return {
      module: CommandsModule,
      imports: [PlatformModule.with(environment, databaseUrl), KeysModule, SelfCheckModule, SetupModule],
      providers: [ApplicationSecretStore, CodeSecrets, CreateApp, Reseal, SealedColumns],
    };
  }
}

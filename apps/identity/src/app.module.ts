import { Module, type DynamicModule } from '@nestjs/common';
import { AccountModule } from './account/account.module';
import { ConsoleModule } from './console/console.module';
import type { Environment } from './environment';
import { ExperienceModule } from './experience/experience.module';
import { HousekeepingModule } from './housekeeping/housekeeping.module';
import { MailModule } from './mail/mail.module';
import { OidcModule } from './oidc/oidc.module';
import { PlatformModule } from './platform/platform.module';
import { SetupModule } from './setup/setup.module';
import { SignInExperienceModule } from './sign-in-experience/sign-in-experience.module';

@Module({})
export class AppModule {
  static with(environment: Environment, databaseUrl: string): DynamicModule {
    return {
      module: AppModule,
      // ExperienceModule comes last: its pages answer whatever no other route has taken.
      imports: [
        PlatformModule.with(environment, databaseUrl),
        SetupModule,
        OidcModule,
        SignInExperienceModule,
        MailModule,
        ConsoleModule,
        AccountModule,
        HousekeepingModule,
        ExperienceModule,
      ],
    };
  }
}

import { Module, type DynamicModule } from '@nestjs/common';
import { AccountModule } from './account/account.module';
import { ApplicationsModule } from './applications/applications.module';
import { ApiDocumentsModule } from './api-documents/api-documents.module';
import { ConsentModule } from './consent/consent.module';
import { AuditLogModule } from './audit-log/audit-log.module';
import { AuthorizationModule } from './authorization/authorization.module';
import { ConnectorsModule } from './connectors/connectors.module';
import { ConsoleModule } from './console/console.module';
import { DashboardModule } from './dashboard/dashboard.module';
import { DeliveriesModule } from './deliveries/deliveries.module';
import type { Environment } from './environment';
import { ExperienceModule } from './experience/experience.module';
import { HousekeepingModule } from './housekeeping/housekeeping.module';
import { MailDoctorModule } from './mail/doctor/mail-doctor.module';
import { MailModule } from './mail/mail.module';
import { KeysApiModule } from './oidc/keys/keys-api.module';
import { OidcModule } from './oidc/oidc.module';
import { SessionsModule } from './oidc/sessions/sessions.module';
import { ManagementApiModule } from './management-api/management-api.module';
import { PlatformModule } from './platform/platform.module';
import { SecurityModule } from './security/security.module';
import { SettingsModule } from './settings/settings.module';
import { SelfCheckModule } from './self-check/self-check.module';
import { SetupModule } from './setup/setup.module';
import { SignInExperienceModule } from './sign-in-experience/sign-in-experience.module';
import { UsersModule } from './users/users.module';
import { VerificationModule } from './verification/verification.module';

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
        ConnectorsModule,
        MailModule,
        MailDoctorModule,
        VerificationModule,
        DeliveriesModule,
        ConsoleModule,
        AccountModule,
        ManagementApiModule,
        ApiDocumentsModule,
        SecurityModule,
        SettingsModule,
        AuthorizationModule,
        AuditLogModule,
        DashboardModule,
        KeysApiModule,
        SessionsModule,
        SelfCheckModule,
        UsersModule,
        ApplicationsModule,
        HousekeepingModule,
        ConsentModule,
        ExperienceModule,
      ],
    };
  }
}

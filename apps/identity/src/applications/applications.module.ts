import { Module } from '@nestjs/common';
import { ApplicationNames } from './application-names';
import { ApplicationRecordStore } from './application-record.store';
import { ApplicationStore } from './application.store';
import { ApplicationsController } from './applications.controller';
import { ChangeApplication } from './change-application';
import { ChangeCustomData } from './change-custom-data';
import { ConsentScopeStore } from './consent-scopes/consent-scope.store';
import { ConsentScopes } from './consent-scopes/consent-scopes';
import { ConsentScopesController } from './consent-scopes/consent-scopes.controller';
import { CreateApplication } from './create-application';
import { DeleteApplication } from './delete-application';
import { ReadApplications } from './read-applications';
import { ApplicationSecretStore } from './secrets/application-secret.store';
import { ApplicationSecrets } from './secrets/application-secrets';
import { ApplicationSecretsController } from './secrets/application-secrets.controller';
import { HeldRights } from './secrets/held-rights';
import { ManagedSecrets } from './secrets/managed-secrets';
import { ApplicationSignInExperience } from './sign-in-experience/application-sign-in-experience';
import { ApplicationSignInExperienceController } from './sign-in-experience/application-sign-in-experience.controller';
import { ApplicationSignInExperienceStore } from './sign-in-experience/application-sign-in-experience.store';

@Module({
  controllers: [ApplicationsController, ApplicationSecretsController, ApplicationSignInExperienceController, ConsentScopesController],
  providers: [
    ApplicationStore,
    ApplicationNames,
    ApplicationRecordStore,
    ReadApplications,
    CreateApplication,
    ChangeApplication,
    ChangeCustomData,
    DeleteApplication,
    ApplicationSecrets,
    ApplicationSecretStore,
    HeldRights,
    ManagedSecrets,
    ApplicationSignInExperience,
    ApplicationSignInExperienceStore,
    ConsentScopes,
    ConsentScopeStore,
  ],
  exports: [ApplicationStore, ApplicationNames, ApplicationSecrets, ApplicationSecretStore, ApplicationSignInExperienceStore, ConsentScopeStore],
})
export class ApplicationsModule {}

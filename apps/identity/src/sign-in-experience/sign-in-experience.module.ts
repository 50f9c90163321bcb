import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module';
import { ConnectorsModule } from '../connectors/connectors.module';
import { ApplicationLookStore } from './application-look/application-look.store';
import { ApplicationLooks } from './application-look/application-looks';
import { ChangeSignInExperience } from './change/change-sign-in-experience';
import { UsernameConflictsStore } from './change/username-conflicts.store';
import { ConnectorKindsStore } from './connectors/connector-kinds.store';
import { CustomPhraseStore } from './custom-phrases/custom-phrase.store';
import { CustomPhrases } from './custom-phrases/custom-phrases';
import { CustomPhrasesController } from './custom-phrases/custom-phrases.controller';
import { PagePhrases } from './pages/page-phrases';
import { SignInPages } from './pages/sign-in-pages';
import { BreachedPasswords } from './password-policy/breached-passwords';
import { CheckPassword } from './password-policy/check-password';
import { CommonPasswords } from './password-policy/common-passwords';
import { JudgePassword } from './password-policy/judge-password';
import { KnownPersonStore } from './password-policy/known-person.store';
import { PublishedBreaches } from './password-policy/published-breaches';
import { TrialController } from './trial/trial.controller';
import { ReadSignInExperience } from './read-sign-in-experience';
import { SignInExperienceController } from './sign-in-experience.controller';
import { SignInExperienceStore } from './sign-in-experience.store';
import { PublicExperience } from './well-known/public-experience';
import { PublicPhrases } from './well-known/public-phrases';
import { TenantEndpoints } from './well-known/tenant-endpoints';
import { WellKnownController } from './well-known/well-known.controller';

@Module({
  imports: [ApplicationsModule, ConnectorsModule],
  controllers: [SignInExperienceController, CustomPhrasesController, WellKnownController, TrialController],
  providers: [
    SignInExperienceStore,
    ReadSignInExperience,
    ChangeSignInExperience,
    UsernameConflictsStore,
    ConnectorKindsStore,
    CustomPhraseStore,
    CustomPhrases,
    PagePhrases,
    ApplicationLookStore,
    ApplicationLooks,
    SignInPages,
    CommonPasswords,
    { provide: BreachedPasswords, useClass: PublishedBreaches },
    KnownPersonStore,
    JudgePassword,
    CheckPassword,
    PublicExperience,
    PublicPhrases,
    TenantEndpoints,
  ],
  exports: [SignInExperienceStore, SignInPages, JudgePassword],
})
export class SignInExperienceModule {}

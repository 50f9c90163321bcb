import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module';
import { ConsentModule } from '../consent/consent.module';
import { MailModule } from '../mail/mail.module';
import { OidcModule } from '../oidc/oidc.module';
import { SignInExperienceModule } from '../sign-in-experience/sign-in-experience.module';
import { UsersModule } from '../users/users.module';
import { VerificationModule } from '../verification/verification.module';
import { AddProfile } from './add-profile';
import { AuditTrail } from './audit-trail';
import { CompleteAccount } from './complete-account';
import { CreatePasswordIdentity } from './create-password-identity';
import { Experience } from './experience';
import { ExperienceController } from './experience.controller';
import { Identify } from './identify';
import { KnownBrowsers } from './known-browsers';
import { NewPasswords } from './new-passwords';
import { PagesController } from './pages.controller';
import { PendingDigests } from './pending-digests';
import { ProfileController } from './profile.controller';
import { ProvedPeople } from './proved-person';
import { RegisterAccount } from './register-account';
import { ReplacePassword } from './replace-password';
import { SendVerificationCode } from './send-verification-code';
import { StepReply } from './step-reply';
import { StepView } from './step-view';
import { Submit } from './submit';
import { VerifyPassword } from './verify-password';
import { VerifyVerificationCode } from './verify-verification-code';

@Module({
  imports: [ApplicationsModule, ConsentModule, MailModule, OidcModule, SignInExperienceModule, UsersModule, VerificationModule],
  controllers: [ExperienceController, ProfileController, PagesController],
  providers: [
    AddProfile,
    AuditTrail,
    CompleteAccount,
    CreatePasswordIdentity,
    Experience,
    Identify,
    KnownBrowsers,
    NewPasswords,
    PendingDigests,
    ProvedPeople,
    RegisterAccount,
    ReplacePassword,
    SendVerificationCode,
    StepReply,
    StepView,
    Submit,
    VerifyPassword,
    VerifyVerificationCode,
  ],
})
export class ExperienceModule {}

import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module';
import { ConsentModule } from '../consent/consent.module';
import { MailModule } from '../mail/mail.module';
import { OidcModule } from '../oidc/oidc.module';
import { SignInExperienceModule } from '../sign-in-experience/sign-in-experience.module';
import { UsersModule } from '../users/users.module';
import { VerificationModule } from '../verification/verification.module';
import { AuditTrail } from './audit-trail';
import { Experience } from './experience';
import { ExperienceController } from './experience.controller';
import { Identify } from './identify';
import { PagesController } from './pages.controller';
import { SendVerificationCode } from './send-verification-code';
import { StepReply } from './step-reply';
import { StepView } from './step-view';
import { Submit } from './submit';
import { VerifyVerificationCode } from './verify-verification-code';

@Module({
  imports: [ApplicationsModule, ConsentModule, MailModule, OidcModule, SignInExperienceModule, UsersModule, VerificationModule],
  controllers: [ExperienceController, PagesController],
  providers: [AuditTrail, Experience, Identify, SendVerificationCode, StepReply, StepView, Submit, VerifyVerificationCode],
})
export class ExperienceModule {}

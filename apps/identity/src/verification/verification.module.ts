import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module';
import { MailModule } from '../mail/mail.module';
import { SignInExperienceModule } from '../sign-in-experience/sign-in-experience.module';
import { CodeLanguages } from './codes/code-languages';
import { CodeLimits } from './codes/code-limits';
import { CodeSecrets } from './codes/code-secrets';
import { CodeStore } from './codes/code.store';
import { SendCode } from './codes/send-code';
import { VerifyCode } from './codes/verify-code';
import { CheckServerCode } from './codes-for-servers/check-server-code';
import { SendServerCode } from './codes-for-servers/send-server-code';
import { PasswordAttempts } from './passwords/password-attempts';
import { VerificationCodesController } from './codes-for-servers/verification-codes.controller';

@Module({
  imports: [MailModule, SignInExperienceModule, ApplicationsModule],
  controllers: [VerificationCodesController],
  providers: [CodeLanguages, CodeLimits, CodeSecrets, CodeStore, SendCode, VerifyCode, SendServerCode, CheckServerCode, PasswordAttempts],
  exports: [CodeLanguages, CodeLimits, SendCode, VerifyCode, PasswordAttempts],
})
export class VerificationModule {}

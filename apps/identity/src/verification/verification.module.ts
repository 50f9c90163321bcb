import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module';
import { CodeLimits } from './codes/code-limits';
import { CodeSecrets } from './codes/code-secrets';
import { CodeStore } from './codes/code.store';
import { SendCode } from './codes/send-code';
import { VerifyCode } from './codes/verify-code';

@Module({ imports: [MailModule], providers: [CodeLimits, CodeSecrets, CodeStore, SendCode, VerifyCode], exports: [SendCode, VerifyCode] })
export class VerificationModule {}

import { aliyunDirectMail } from './aliyun-direct-mail';
import { amazonSes } from './amazon-ses';
import { anyServer } from './any-server';
import { gmailAppPassword, gmailOAuth2 } from './gmail';
import { mailgun } from './mailgun';
import { microsoft365 } from './microsoft-365';
import { postmark } from './postmark';
import type { SmtpPreset } from './preset';
import { sendgrid } from './sendgrid';
import { zoho } from './zoho';

/** In the order in which they are offered. */
export const smtpPresets: readonly SmtpPreset[] = [
  gmailAppPassword,
  gmailOAuth2,
  microsoft365,
  sendgrid,
  amazonSes,
  mailgun,
  postmark,
  aliyunDirectMail,
  zoho,
  anyServer,
];

import type { MailLanguage } from '@gatepost/templates/mail-language';

/** What languages a mail may be in. */
export interface MailLanguages {
  /** Of the mails that come with the product. */
  readonly product: MailLanguage;
  /** What the recipient wants, among all that somebody wrote mails in. */
  readonly locale: string;
  readonly fallback: string;
}

import type { PageLanguage } from '@gatepost/contracts/experience/boot';

/** What languages a mail may be in. */
export interface MailLanguages {
  /** Of the mails that come with the product. */
  readonly page: PageLanguage;
  /** What the recipient wants, among all that somebody wrote mails in. */
  readonly locale: string;
  readonly fallback: string;
}

import type { MailKind } from '../mail-kind';

/** The words of the mail in one language. Texts with a part in bold are split around it. */
export interface Words {
  /** `zh-CN` and the like: for the document and for dates. */
  readonly tag: string;
  readonly dates: string;
  subject(code: string, app: string): string;
  /** Above the code. */
  readonly title: Readonly<Record<MailKind, string>>;
  /** After the code, as a sentence that goes on from it. */
  readonly isYours: Readonly<Record<MailKind, (app: string) => string>>;
  readonly typeIt: string;
  worksUntil(time: string, minutes: string): readonly [before: string, time: string, after: string];
  /** What a list of mails shows after the subject. */
  preview(time: string, minutes: string): string;
  readonly app: string;
  readonly device: string;
  readonly askedFor: string;
  deviceOn(browser: string, system: string): string;
  /** Between a day and a time. */
  readonly dayAndTime: string;
  readonly neverAsk: readonly [bold: string, rest: string];
  readonly notYou: string;
  readonly sentBecause: Readonly<Record<MailKind, (to: string, app: string) => string>>;
  readonly noNewsletter: string;
}

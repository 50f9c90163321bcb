import type { CodeKind, MailKind } from '../mail-kind';
import type { MailLanguage } from '../mail-language';

/** A text with a part in bold, split around it. */
export type Emphasized = readonly [before: string, bold: string, after: string];

/** The words of the mails in one language. */
export interface Words {
  /** For the document and for dates. */
  readonly tag: MailLanguage;
  /** Begins with the code: a phone shows no more of it. */
  subject(code: string, app: string): string;
  /** Above the code, or above the invitation. */
  readonly title: Readonly<Record<MailKind, string>>;
  /** After the code, as a sentence that goes on from it. */
  readonly isYours: Readonly<Record<CodeKind, (app: string) => string>>;
  readonly typeIt: string;
  worksUntil(time: string, minutes: string): Emphasized;
  /** What a list of mails shows after the subject. */
  preview(time: string, minutes: string): string;
  /** On the button that goes on without the code. */
  readonly withoutTyping: { readonly signIn: string; readonly other: string };
  /** Below that button. */
  readonly sameBrowser: string;
  /** Before the address of that button, where there are no buttons. */
  readonly orOpen: string;
  readonly app: string;
  readonly device: string;
  readonly askedFor: string;
  deviceOn(browser: string, system: string): string;
  /** The bold part comes first. */
  readonly neverAsk: Emphasized;
  readonly notYou: Readonly<Record<CodeKind, string>>;
  readonly sentBecause: Readonly<Record<CodeKind, (to: string, app: string) => string>>;
  readonly noNewsletter: string;
  readonly invitation: InvitationWords;
}

export interface InvitationWords {
  subject(organization: string): string;
  preview(organization: string): string;
  invites(inviter: string, organization: string, app: string): Emphasized;
  /** Where nobody knows who invites. */
  invited(organization: string, app: string): Emphasized;
  /** On the button. */
  readonly accept: string;
  worksUntil(dayAndTime: string): string;
  /** Before the address, for whoever has no button. */
  readonly orOpen: string;
  readonly organization: string;
  readonly invitedBy: string;
  readonly sent: string;
  readonly notYou: Emphasized;
  sentBecause(to: string, organization: string): string;
}

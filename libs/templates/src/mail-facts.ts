import { inSequence, isolated } from './formats';
import type { CodeKind, MailKind } from './mail-kind';
import { directionOf, type Direction } from './mail-language';
import type { MailTexts } from './mail-texts';
import type { Emphasized, Words } from './words/words';

/** The parts of a mail, in one language and as plain text. */
export interface MailFacts {
  readonly language: string;
  readonly direction: Direction;
  readonly subject: string;
  readonly preview: string;
  readonly app: string;
  readonly title: string;
  /** Stands out, and begins the text part. */
  readonly code?: { readonly digits: string; readonly isYours: string } | undefined;
  readonly statement: readonly Emphasized[];
  readonly action?: MailAction | undefined;
  readonly receipt: readonly (readonly [name: string, value: string])[];
  readonly warning: readonly Emphasized[];
  readonly foot: string;
}

/** The one thing to press. */
export interface MailAction {
  readonly label: string;
  readonly link: string;
  /** Small, below. */
  readonly note: string;
  /** Before the address, where there is no button. */
  readonly orOpen: string;
  /** Whether the address is printed below the button too. */
  readonly isPrinted: boolean;
}

export function mailFacts(words: Words, kind: MailKind, texts: MailTexts): MailFacts {
  const names = { app: isolated(words.tag, texts.app), to: isolated(words.tag, texts.to) };
  const facts = kind === 'OrganizationInvitation' ? invitationFacts(words, texts, names) : codeFacts(words, kind, texts, names);
  return {
    ...facts,
    language: words.tag,
    direction: directionOf(words.tag),
    app: texts.app,
    title: words.title[kind],
    receipt: facts.receipt.filter(([, value]) => value !== ''),
  };
}

interface Names {
  readonly app: string;
  readonly to: string;
}

type PartFacts = Omit<MailFacts, 'language' | 'direction' | 'app' | 'title'>;

function codeFacts(words: Words, kind: CodeKind, texts: MailTexts, { app, to }: Names): PartFacts {
  const { code, until, lasts, asked, link } = texts;
  const { signIn, other } = words.withoutTyping;
  return {
    subject: words.subject(code, app),
    preview: words.preview(until, lasts),
    code: { digits: code, isYours: words.isYours[kind](app) },
    statement: [['', '', words.typeIt], words.worksUntil(until, lasts)],
    action: link === '' ? undefined : { label: kind === 'SignIn' ? signIn : other, link, note: words.sameBrowser, orOpen: words.orOpen, isPrinted: false },
    receipt: [
      [words.app, texts.app],
      [words.device, deviceOf(words, texts)],
      [words.askedFor, asked],
    ],
    warning: [words.neverAsk, ['', '', words.notYou[kind]]],
    foot: inSequence([words.sentBecause[kind](to, app), words.noNewsletter]),
  };
}

function deviceOf(words: Words, { browser, system }: MailTexts): string {
  const [ofBrowser, ofSystem] = [browser, system].map((name) => (name === '' ? '' : isolated(words.tag, name)));
  return ofBrowser && ofSystem ? words.deviceOn(ofBrowser, ofSystem) : browser || system;
}

function invitationFacts({ tag, app: nameOfApp, invitation: words, noNewsletter }: Words, texts: MailTexts, { app, to }: Names): PartFacts {
  const organization = isolated(tag, texts.organization);
  const inviter = isolated(tag, texts.inviter);
  return {
    subject: words.subject(organization),
    preview: words.preview(organization),
    statement: [texts.inviter === '' ? words.invited(organization, app) : words.invites(inviter, organization, app)],
    action: {
      label: words.accept,
      link: texts.link,
      note: texts.until === '' ? '' : words.worksUntil(texts.until),
      orOpen: words.orOpen,
      isPrinted: true,
    },
    receipt: [
      [words.organization, texts.organization],
      [words.invitedBy, texts.inviter],
      [nameOfApp, texts.app],
      [words.sent, texts.asked],
    ],
    warning: [words.notYou],
    foot: inSequence([words.sentBecause(to, organization), noNewsletter]),
  };
}

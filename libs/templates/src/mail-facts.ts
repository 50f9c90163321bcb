import { oneLine, withoutLinks } from './escape';
import type { MailKind } from './mail-kind';
import type { Device, MailVariables } from './mail-variables';
import type { Words } from './words/words';

/** The lines of the mail, in one language and as plain text. */
export interface MailFacts {
  readonly language: string;
  readonly subject: string;
  readonly preview: string;
  readonly app: string;
  readonly title: string;
  readonly isYours: string;
  readonly code: string;
  readonly typeIt: string;
  readonly worksUntil: readonly [before: string, time: string, after: string];
  readonly receipt: readonly (readonly [name: string, value: string])[];
  readonly neverAsk: readonly [bold: string, rest: string];
  readonly notYou: string;
  readonly sentBecause: string;
  readonly noNewsletter: string;
}

const LONGEST_NAME = 60;
const MINUTE_MS = 60_000;

export function mailFacts(words: Words, kind: MailKind, variables: MailVariables): MailFacts {
  const app = withoutLinks(oneLine(variables.applicationName, LONGEST_NAME));
  const code = oneLine(variables.code, 32);
  const until = clock(words, variables.expiresAt);
  const minutes = inMinutes(words, variables.expiresAt - variables.askedAt);
  const device = describe(words, variables.device);
  return {
    language: words.tag,
    subject: words.subject(code, app),
    preview: words.preview(until, minutes),
    app,
    title: words.title[kind],
    isYours: words.isYours[kind](app),
    code,
    typeIt: words.typeIt,
    worksUntil: words.worksUntil(until, minutes),
    receipt: [
      [words.app, app],
      ...(device === '' ? [] : [[words.device, device] as const]),
      [words.askedFor, `${day(words, variables.askedAt)}${words.dayAndTime}${clock(words, variables.askedAt)}`],
    ],
    neverAsk: words.neverAsk,
    notYou: words.notYou,
    sentBecause: words.sentBecause[kind](oneLine(variables.to, 254), app),
    noNewsletter: words.noNewsletter,
  };
}

interface Formats {
  readonly clock: Intl.DateTimeFormat;
  readonly day: Intl.DateTimeFormat;
  readonly minutes: Intl.NumberFormat;
}

// Making one costs more than all the rest of a mail.
const formats = new Map<string, Formats>();

/** Nobody's time zone is known, so the one that everybody can convert. */
function formatsOf({ dates }: Words): Formats {
  const made = formats.get(dates) ?? {
    clock: new Intl.DateTimeFormat(dates, { timeZone: 'UTC', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    day: new Intl.DateTimeFormat(dates, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }),
    minutes: new Intl.NumberFormat(dates, { style: 'unit', unit: 'minute', unitDisplay: 'long' }),
  };
  formats.set(dates, made);
  return made;
}

function clock(words: Words, at: number): string {
  return `${formatsOf(words).clock.format(at)}\u00a0UTC`;
}

function day(words: Words, at: number): string {
  return formatsOf(words).day.format(at);
}

function inMinutes(words: Words, life: number): string {
  const minutes = Math.max(1, Math.round(life / MINUTE_MS));
  return formatsOf(words).minutes.format(minutes).replace(' ', '\u00a0');
}

function describe(words: Words, device: Device = {}): string {
  const browser = oneLine(device.browser ?? '', LONGEST_NAME);
  const system = oneLine(device.system ?? '', LONGEST_NAME);
  return browser && system ? words.deviceOn(browser, system) : browser || system;
}

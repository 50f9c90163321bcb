import type { Formats } from '../language/formats';
import type { Known } from './progress';
import type { GetStartedWords } from './words/en';

export type StepName = keyof GetStartedWords['steps'];

interface Action {
  readonly label: string;
  readonly link: readonly string[];
  /** On one's own way, not the way on. */
  readonly isAside: boolean;
}

export interface ChecklistStep {
  readonly name: StepName;
  readonly title: string;
  readonly text: string;
  readonly isDone: boolean;
  readonly action?: Action;
}

interface Told {
  readonly words: GetStartedWords['steps'];
  readonly formats: Formats;
  readonly known: Known;
}

/** The way to the first sign-in, each step with what is known of it. */
export function checklist(known: Known, name: string, words: GetStartedWords['steps'], formats: Formats): readonly ChecklistStep[] {
  const told = { words, formats, known };
  return [
    { name: 'running', title: words.running.title, text: formats.fill(words.running.text, { name }), isDone: true },
    applicationStep(told),
    mailStep(told),
    testStep(told),
    codesStep(told),
    signInStep(told),
  ];
}

function applicationStep({ words: { application: said }, formats, known: { application, inbox } }: Told): ChecklistStep {
  const step = { name: 'application', title: said.title } as const;
  if (!application) {
    const text = inbox === undefined ? said.text : said.demo;
    return { ...step, text, isDone: false, action: { label: said.add, link: ['/applications/new'], isAside: false } };
  }
  const [uri] = application.oidcClientMetadata.redirectUris;
  const text = uri === undefined ? formats.fill(said.doneWithout, { name: application.name }) : formats.fill(said.done, { name: application.name, uri });
  return { ...step, text, isDone: true, action: { label: said.guide, link: ['/applications', application.id, 'guide'], isAside: true } };
}

function mailStep({ words: { mail: said }, formats, known: { mail, inbox } }: Told): ChecklistStep {
  const step = { name: 'mail', title: said.title } as const;
  if (!mail) {
    const text = inbox === undefined ? said.text : said.demo;
    return { ...step, text, isDone: false, action: { label: said.connect, link: ['/connectors/new'], isAside: false } };
  }
  const connector = mail.name['en'] ?? mail.connectorId;
  const { host } = mail.config;
  const text = typeof host === 'string' ? formats.fill(said.done, { connector, host }) : formats.fill(said.doneWithout, { connector });
  return { ...step, text, isDone: true, action: { label: said.open, link: ['/connectors', mail.id], isAside: true } };
}

function testStep({ words: { test: said }, formats, known: { test, mail } }: Told): ChecklistStep {
  const step = { name: 'test', title: said.title } as const;
  const open = test && { action: { label: said.open, link: ['/deliveries', test.id], isAside: true } };
  if (test?.state === 'handed') return { ...step, ...open, text: formats.fill(said.done, { time: formats.dateTime(test.updatedAt) }), isDone: true };
  if (!mail) return { ...step, text: said.waits, isDone: false };
  return { ...step, ...open, text: test ? said.stopped : said.text, isDone: false };
}

function codesStep({ words: { codes: said }, known: { hasCodes } }: Told): ChecklistStep {
  const link = ['/sign-in-experience/methods'];
  const step = { name: 'codes', title: said.title, isDone: hasCodes } as const;
  return hasCodes
    ? { ...step, text: said.done, action: { label: said.open, link, isAside: true } }
    : { ...step, text: said.text, action: { label: said.choose, link, isAside: false } };
}

function signInStep({ words: { signIn: said }, formats, known: { signIn, application } }: Told): ChecklistStep {
  const step = { name: 'signIn', title: said.title } as const;
  if (signIn) {
    const text = formats.fill(said.done, { time: formats.dateTime(signIn.createdAt) });
    return { ...step, text, isDone: true, action: { label: said.open, link: ['/audit-log', signIn.id], isAside: true } };
  }
  const guide = application && { action: { label: said.guide, link: ['/applications', application.id, 'guide'], isAside: false } };
  return { ...step, text: said.text, isDone: false, ...guide };
}

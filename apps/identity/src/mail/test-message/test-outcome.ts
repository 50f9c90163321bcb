import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import type { Handover } from '@gatepost/connector-kit/email-connector';
import type { Journal } from '@gatepost/connector-kit/journal';
import { WHOLE_SEND_MS } from '@gatepost/connector-smtp/smtp-connector';
import { TokenFailure } from '@gatepost/connector-smtp/token-request';
import { setTimeout as pause } from 'node:timers/promises';
import { DomainError } from '../../platform/http/domain-error';
import type { Attempt, Channel } from '../delivery-attempt';

/** What a test came to, as its journey shows it. */
export type TestOutcome = Omit<Attempt, 'connectorId' | 'factoryId' | 'language' | 'template' | 'works'>;

/** Somebody is asked by one connection, and told how it went. */
export interface Trial {
  readonly channel: Channel;
  readonly journal: Journal;
  /** When it began, by `performance.now()`. */
  readonly since: number;
}

/** As long as a port that swallows everything takes to be given up, and some more: for what is called first, and for who is asked about a login. */
export const UNREACHED_MS = { connection: 6_000, login: 11_000 } as const;

/**
 * Of a failure only this much: more would make a scanner of ports and hosts of whoever may send a test. What did not show itself to be what
 * was looked for is answered alike and after the same time, be it closed, silent or something else, and its journey tells no more.
 */
const REASONS = {
  email: {
    connection: 'No mail server answered there over a safe connection. Check host, port and TLS.',
    login: 'The mail server did not accept the login. Check user and password.',
    message: 'The mail server did not take the mail. Check the sender.',
  },
  sms: {
    connection: 'Nobody answered there who takes text messages. Check the settings of the connector.',
    login: 'The provider did not accept the login. Check the credentials.',
    message: 'The provider did not take the message. Check sender and recipient.',
  },
} as const;

/** What went wrong before anybody was asked. */
const NOT_TRIED = ['invalid_config', 'template_not_found'] as const;

export function handed({ server, reply }: Handover, { journal, since }: Trial): TestOutcome {
  return { outcome: 'handed', stage: null, code: null, message: null, server, reply: reply ?? null, facts: journal.facts, took: performance.now() - since };
}

/** Of a failed attempt; takes the time that has to pass. Throws when it was none. */
export async function failed(error: unknown, trial: Trial): Promise<TestOutcome> {
  if (!(error instanceof ConnectorError)) throw error;
  refuseUntried(error);
  const { channel, journal, since } = trial;
  const { retry, ofRecipient, server = null, reply = null } = error.failure;
  const stage = hasHeard(journal) ? (error.failure.stage ?? 'connection') : 'connection';
  const message = REASONS[channel][stage];
  const until = stage === 'connection' ? since + UNREACHED_MS.connection : stage === 'login' && reply === null ? loginEnds(error, since) : undefined;
  if (stage !== 'message' && until !== undefined) return await unanswered(stage, message, until);
  const took = performance.now() - since;
  return { outcome: retry, stage: ofRecipient ? 'recipient' : stage, code: error.code, message, server, reply, facts: journal.facts, took };
}

/**
 * A login can have an authorization server called, by a mail server that decides when: the time that is the same for all begins with that call,
 * and where it could come to the end of the whole send, with that. undefined: it was the mail server that failed.
 */
export function loginEnds(error: ConnectorError, since: number): number | undefined {
  const last = since + WHOLE_SEND_MS;
  const ready = error instanceof TokenFailure ? error.askedAt + UNREACHED_MS.login : performance.now();
  if (ready >= last) return last + UNREACHED_MS.login;
  return error instanceof TokenFailure ? ready : undefined;
}

async function unanswered(stage: keyof typeof UNREACHED_MS, message: string, until: number): Promise<TestOutcome> {
  await pause(Math.max(0, until - performance.now()));
  const took = UNREACHED_MS[stage];
  return { outcome: 'temporary', stage, code: 'general', message, server: null, reply: null, facts: { timings: {}, dialogue: [] }, took };
}

/** Whether the other side has said anything. */
function hasHeard({ facts }: Journal): boolean {
  return facts.dialogue.some(({ from }) => from === 'server');
}

/** Whether it has said more than a greeting, with which servers of other kinds begin as well. */
export function hasAnswered({ facts }: Journal): boolean {
  return facts.dialogue.some(({ from, text }) => from === 'server' && !text.startsWith('220'));
}

/** What the caller is told; undefined when all is well. */
export function refusalOf({ stage, message }: TestOutcome): DomainError | undefined {
  if (stage === null || message === null) return undefined;
  const reason = stage === 'recipient' ? 'message' : stage;
  return new DomainError('connector.general', { data: { reason, message }, details: message });
}

function refuseUntried(error: ConnectorError): void {
  const code = NOT_TRIED.find((untried) => untried === error.code);
  const issues = [{ code: 'custom', path: [], message: error.message }];
  if (code) throw new DomainError(`connector.${code}`, { cause: error, details: error.message, data: { name: 'ZodError', issues } });
}

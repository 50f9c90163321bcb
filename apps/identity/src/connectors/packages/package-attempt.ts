import { ConnectorError, type ConnectorErrorCode, type ConnectorFailure } from '@gatepost/connector-kit/connector-error';
import type { Handover } from '@gatepost/connector-kit/email-connector';
import type { Journal } from '@gatepost/connector-kit/journal';
import { redactReply } from '@gatepost/connector-kit/redact-reply';
import { STATUS_CODES } from 'node:http';
import { failureOf } from './package-failure';
import type { Fact } from './messages';
import { PackageError, type PackageWorker, type Watcher } from './package-worker';

const LONGEST_STEP = 24;

/** How far an order came, as it is told: for the journey of a message and for what its failure means. */
export class PackageAttempt implements Watcher {
  #server: string | undefined;
  #status: number | undefined;
  #isSent = false;
  #blocked: string | undefined;

  constructor(
    private readonly worker: PackageWorker,
    private readonly journal?: Journal,
  ) {}

  fact(fact: Fact): void {
    if (fact.what === 'connected') this.journal?.took('connect', fact.ms);
    if (fact.what === 'secured') {
      this.journal?.took('tls', fact.ms);
      this.journal?.secured(fact.version);
    }
    if (fact.what === 'asked') {
      this.#server = fact.host;
      this.#status = undefined;
      this.#isSent = false;
      this.journal?.said(this.worker.secrets.scrub(`${fact.method} ${fact.host}${shown(fact.path)}`));
    }
    if (fact.what === 'sent') this.#isSent = true;
    if (fact.what === 'answered') {
      this.#status = fact.status;
      this.journal?.took('message', fact.ms);
      this.journal?.heard(`${fact.status} ${STATUS_CODES[fact.status] ?? ''}`);
    }
  }

  blocked(reason: string): void {
    this.#blocked = reason;
  }

  get handover(): Handover {
    const status = this.#status;
    return { server: this.#server ?? this.worker.source.name, ...(status !== undefined && { reply: `${status} ${STATUS_CODES[status] ?? ''}`.trim() }) };
  }

  failure(error: unknown): ConnectorError {
    if (!(error instanceof PackageError)) throw error;
    const { said, how } = error;
    const reply = redactReply(this.worker.secrets.scrub(`${this.#status === undefined ? '' : `${this.#status} `}${sentence(said.text ?? said.message)}`));
    const { code, message, ...facts } = failureOf({ how, said, words: reply, status: this.#status, isSent: this.#isSent, blocked: this.#blocked });
    const failure: ConnectorFailure = { ...facts, ...(this.#server !== undefined && { server: this.#server }), ...(reply !== '' && { reply }) };
    return new ConnectorError(code satisfies ConnectorErrorCode, message, failure);
  }
}

/** The sentence in an answer, where it is one of the usual kind. */
function sentence(text: string): string {
  return /"(?:message|Message|error_description|errorDescription|error)"\s*:\s*"((?:[^"\\]|\\.){1,1000})"/.exec(text)?.[1] ?? text;
}

/** A path, without the steps that are names of accounts. */
function shown(path: string): string {
  return path
    .split('/')
    .map((step) => (step.length >= LONGEST_STEP ? '…' : step))
    .join('/');
}

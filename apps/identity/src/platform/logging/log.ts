import { Injectable, type LoggerService } from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { types } from 'node:util';
import { pino, type Logger } from 'pino';
import { currentRequestId } from '../http/request-context';
import { describeError } from './describe-error';
import { redact, redactText } from './redact';

/** Structured logs, one JSON object a line, with the id of the request they belong to. Everything passes the redactor. */
@Injectable()
export class Log implements LoggerService {
  readonly #pino: Logger;

  constructor(level: string) {
    this.#pino = pino({ level, base: null, mixin: () => ({ requestId: currentRequestId() }) });
  }

  event(name: string, facts: Readonly<Record<string, unknown>> = {}): void {
    this.#pino.info(redact(facts), name);
  }

  /** One line when a request has been answered. The path only: queries carry codes and tokens. */
  request({ method, url }: IncomingMessage, response: ServerResponse, facts: Readonly<Record<string, string>>): void {
    if (!this.#pino.isLevelEnabled('info')) return;
    const started = performance.now();
    const path = redactText((url ?? '').split('?')[0] ?? '');
    response.once('close', () => {
      const ms = Math.round((performance.now() - started) * 10) / 10;
      this.#pino.info({ ...facts, method, path, status: response.statusCode, ms, isComplete: response.writableFinished }, 'request');
    });
  }

  log(message: unknown): void {
    this.#pino.debug(redactText(String(message)));
  }

  warn(message: unknown): void {
    this.#pino.warn(redactText(String(message)));
  }

  error(message: unknown, error?: unknown): void {
    this.#pino.error({ error: types.isNativeError(error) ? describeError(error) : redact(error) }, redactText(String(message)));
  }
}

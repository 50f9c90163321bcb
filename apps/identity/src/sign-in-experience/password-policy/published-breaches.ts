import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Environment } from '../../environment';
import { Log } from '../../platform/logging/log';
import { guardedFetch } from '../../platform/outbound/guarded-fetch';
import { OutboundGuard } from '../../platform/outbound/outbound-guard';
import { BreachedPasswords } from './breached-passwords';
import { CommonPasswords } from './common-passwords';

/** A person waits for the answer. */
const DEADLINE_MS = 1000;
/** A service that failed is left alone for so long: meanwhile nobody waits for it. */
const PAUSE_MS = 60_000;
/** Somebody whose password was refused tries the next one soon, and a form is sent twice. */
const KEPT_MS = 300_000;
const MOST_KEPT = 32;
const PREFIX = 5;
/** The rest of a SHA-1, and how often it was seen. Entries that only fill up the answer were seen 0 times. */
const LINE = /^([\dA-F]{35}):(\d{1,12})$/;

interface Range {
  readonly until: number;
  readonly suffixes: Promise<ReadonlySet<string>>;
}

/**
 * Asks a service that collects breaches, which is told the first 20 bits of a password's SHA-1 and answers with everything that begins so
 * (k-anonymity). Without the service, or when it does not answer soon, the bundled list alone decides.
 */
@Injectable()
export class PublishedBreaches extends BreachedPasswords {
  readonly #fetch: typeof fetch;
  readonly #ranges = new Map<string, Range>();
  #asksAgainAt = 0;

  constructor(
    private readonly common: CommonPasswords,
    private readonly environment: Environment,
    private readonly log: Log,
    outbound: OutboundGuard,
  ) {
    super();
    this.#fetch = guardedFetch(outbound);
  }

  async has(password: string): Promise<boolean> {
    if (await this.common.has(password)) return true;
    const service = this.environment.breachedPasswords;
    if (service === undefined || Date.now() < this.#asksAgainAt) return false;
    const hash = createHash('sha1').update(password).digest('hex').toUpperCase();
    try {
      return (await this.#range(service, hash.slice(0, PREFIX))).has(hash.slice(PREFIX));
    } catch (error) {
      this.#leaveAlone(error);
      return false;
    }
  }

  #leaveAlone(error: unknown): void {
    if (Date.now() < this.#asksAgainAt) return;
    this.#asksAgainAt = Date.now() + PAUSE_MS;
    const reason = error instanceof Error ? error.message : 'no answer';
    this.log.warn(`BREACHED_PASSWORDS_URL: ${reason}. For ${PAUSE_MS / 1000} s new passwords are compared with the bundled list alone.`);
  }

  #range(service: string, prefix: string): Promise<ReadonlySet<string>> {
    const now = Date.now();
    for (const [key, { until }] of this.#ranges) if (until <= now || this.#ranges.size >= MOST_KEPT) this.#ranges.delete(key);
    const known = this.#ranges.get(prefix);
    if (known) return known.suffixes;
    const suffixes = this.#ask(service, prefix);
    this.#ranges.set(prefix, { until: now + KEPT_MS, suffixes });
    suffixes.catch(() => this.#ranges.delete(prefix));
    return suffixes;
  }

  async #ask(service: string, prefix: string): Promise<ReadonlySet<string>> {
    const url = new URL(prefix, service.endsWith('/') ? service : `${service}/`);
    // Filled up with entries that mean nothing, the length of the answer tells whoever watches nothing of the prefix.
    const headers = { 'add-padding': 'true', 'user-agent': 'Gatepost' };
    const answer = await this.#fetch(url, { headers, signal: AbortSignal.timeout(DEADLINE_MS) });
    if (answer.status !== 200) throw new Error(`answered with ${answer.status}`);
    return suffixesOf(await answer.text());
  }
}

function suffixesOf(text: string): ReadonlySet<string> {
  const entries = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => LINE.exec(line));
  if (entries.length === 0 || entries.includes(null)) throw new Error('answered with something else than a range');
  return new Set(entries.flatMap((entry) => (entry?.[1] && Number(entry[2]) > 0 ? [entry[1]] : [])));
}

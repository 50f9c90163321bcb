import { Injectable } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { Sealer } from '../platform/crypto/sealer';

/** Carries the proof that whoever asks has the service's own key. */
export const SELF_CHECK_HEADER = 'gatepost-self-check';
export const SELF_CHECK_PATH = '/health/seen';

const PURPOSE = 'self-check';
const LIFE_MS = 60_000;

/** How a request reached the service: what `doctor` compares with what it sent. */
export const seenRequest = z.object({
  tenant: z.string(),
  /** Who opened the connection. */
  peer: z.string(),
  /** Whom limits and the audit log take for the client. */
  ip: z.string(),
  host: z.string(),
  forwardedFor: z.string(),
});

/** The operator, with the service's key in hand, may ask how the service sees a request. Nobody else learns of it. */
@Injectable()
export class SelfCheck {
  constructor(private readonly sealer: Sealer) {}

  proof(): string {
    const at = String(Date.now());
    return `${at}.${this.sealer.macFor(PURPOSE)(at).toString('hex')}`;
  }

  isProof(value: string): boolean {
    const [, at = '', mac = ''] = /^(\d{13})\.([\da-f]{64})$/.exec(value) ?? [];
    if (Math.abs(Date.now() - Number(at)) > LIFE_MS) return false;
    return this.sealer
      .macsFor(PURPOSE)(at)
      .some((expected) => timingSafeEqual(expected, Buffer.from(mac, 'hex')));
  }
}

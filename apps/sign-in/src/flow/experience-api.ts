import { inject, Injectable } from '@angular/core';
import type { ErrorBody } from '@gatepost/contracts/errors';
import type { grantConsent, refuseConsent } from '@gatepost/contracts/experience/consent';
import type {
  changeInteractionEvent,
  identify,
  readStep,
  sendVerificationCode,
  startExperience,
  submitExperience,
  verifyVerificationCode,
} from '@gatepost/contracts/experience/operations';
import type { addProfile } from '@gatepost/contracts/experience/profile-operations';
import type { Step } from '@gatepost/contracts/experience/step';
import type { OperationShape } from '@gatepost/contracts/operation';
import { BOOT } from '../boot';
import type { Failure } from './failure';

type Output<Schema> = Schema extends { _zod: { output: infer Value } } ? Value : unknown;
type BodyOf<Operation> = Operation extends { body: infer Schema } ? Output<Schema> : undefined;
type ReplyOf<Operation> = Operation extends { response: infer Schema } ? Output<Schema> : unknown;

export type Outcome<Reply> = { readonly ok: true; readonly reply: Reply } | { readonly ok: false; readonly failure: Failure };
/** Every operation that changes the sign-in answers the step that follows, as `Prefer` asks. */
export type WithStep = { readonly step: Step };

const PATIENCE_MS = 15_000;

/** The operations of a sign-in, over fetch. The types are the contract's own. */
@Injectable({ providedIn: 'root' })
export class ExperienceApi {
  readonly #boot = inject(BOOT);

  start(body: BodyOf<typeof startExperience>) {
    return this.call<typeof startExperience, WithStep>('PUT', '/api/experience', body);
  }

  changeEvent(body: BodyOf<typeof changeInteractionEvent>) {
    return this.call<typeof changeInteractionEvent, WithStep>('PUT', '/api/experience/interaction-event', body);
  }

  sendCode(body: BodyOf<typeof sendVerificationCode>) {
    return this.call<typeof sendVerificationCode, WithStep>('POST', '/api/experience/verification/verification-code', body);
  }

  verifyCode(body: BodyOf<typeof verifyVerificationCode>) {
    return this.call<typeof verifyVerificationCode, WithStep>('POST', '/api/experience/verification/verification-code/verify', body);
  }

  identify(body: BodyOf<typeof identify>) {
    return this.call<typeof identify, WithStep>('POST', '/api/experience/identification', body);
  }

  submit() {
    return this.call<typeof submitExperience>('POST', '/api/experience/submit', undefined);
  }

  addProfile(body: BodyOf<typeof addProfile>) {
    return this.call<typeof addProfile, WithStep>('POST', '/api/experience/profile', body);
  }

  grantConsent() {
    return this.call<typeof grantConsent>('POST', '/api/interaction/consent', {});
  }

  refuseConsent() {
    return this.call<typeof refuseConsent>('DELETE', '/api/interaction/consent', undefined);
  }

  step() {
    return this.call<typeof readStep>('GET', '/api/experience/step', undefined);
  }

  async call<Operation extends OperationShape, Extra = unknown>(
    method: Operation['method'],
    path: Operation['path'],
    body: BodyOf<Operation>,
  ): Promise<Outcome<ReplyOf<Operation> & Extra>> {
    const { appId, language } = this.#boot;
    const headers = {
      'Accept-Language': language,
      Prefer: 'return=step',
      ...(appId !== null && { 'logto-app-id': appId }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    };
    try {
      const response = await fetch(path, { method, headers, body: JSON.stringify(body) ?? null, signal: AbortSignal.timeout(PATIENCE_MS) });
      const text = await response.text();
      if (response.ok) return { ok: true, reply: JSON.parse(text || '{}') as ReplyOf<Operation> & Extra };
      return { ok: false, failure: failureOf(response, text) };
    } catch {
      return { ok: false, failure: { kind: navigator.onLine ? 'unavailable' : 'offline' } };
    }
  }
}

/** A proxy in front of the service may answer with a page of its own: then only the status speaks. */
function failureOf(response: Response, text: string): Failure {
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
  const wait = Number.isFinite(seconds) ? { retryAfter: seconds } : {};
  try {
    const { code, message, data } = JSON.parse(text) as ErrorBody;
    if (typeof code === 'string') return { kind: 'refused', code, message, data, ...wait };
  } catch {
    // Not the service's own answer.
  }
  return { kind: 'unavailable', ...wait };
}

import {
  changeInteractionEvent,
  identify,
  sendVerificationCode,
  startExperience,
  submitExperience,
  verifyVerificationCode,
} from '@gatepost/contracts/experience/operations';
import type { OperationShape } from '@gatepost/contracts/operation';
import { HttpBrowser, type Answer } from './http-browser';
import type { Mailbox } from './mailbox';

export interface SentCode {
  readonly email: string;
  readonly verificationId: string;
}

const MOST_HOPS = 12;

/** A person signing in, seen from the wire: the requests that the pages make, in their order. */
export class SignInWalk {
  constructor(
    private readonly endpoint: string,
    readonly browser = new HttpBrowser(),
  ) {}

  /** One request of the Experience API, whatever the answer. */
  call(operation: OperationShape, body?: unknown): Promise<Answer> {
    const { method, path } = operation;
    const headers = { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) };
    return this.browser.go(this.endpoint + path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  }

  async sendCode(email: string, interactionEvent: 'SignIn' | 'Register' = 'SignIn'): Promise<SentCode> {
    const answer = await this.call(sendVerificationCode, { identifier: { type: 'email', value: email }, interactionEvent });
    return { email, ...sendVerificationCode.response.parse(succeeded(answer)) };
  }

  verify({ email, verificationId }: SentCode, code: string): Promise<Answer> {
    return this.call(verifyVerificationCode, { identifier: { type: 'email', value: email }, verificationId, code });
  }

  /** From the authorization request to where the sign-in begins, with a code on its way. */
  async askForCode(authorizationUrl: string, email: string): Promise<SentCode> {
    await this.browser.go(authorizationUrl);
    succeeded(await this.call(startExperience, { interactionEvent: 'SignIn' }));
    return this.sendCode(email);
  }

  /** Says who it is, creates the account where there is none, and answers where the browser goes on. */
  async submit({ verificationId }: SentCode): Promise<string> {
    const known = await this.call(identify, { verificationId });
    if (known.status === 404) {
      succeeded(await this.call(changeInteractionEvent, { interactionEvent: 'Register' }));
      succeeded(await this.call(identify, { verificationId }));
    } else {
      succeeded(known);
    }
    return submitExperience.response.parse(succeeded(await this.call(submitExperience))).redirectTo;
  }

  /** Follows the redirects up to the first address outside the service: the one of the app. */
  async follow(url: string, hops = MOST_HOPS): Promise<string> {
    if (!url.startsWith(this.endpoint)) return url;
    if (hops === 0) throw new Error(`after ${MOST_HOPS} redirects still at ${url}`);
    const { status, location, text } = await this.browser.go(url);
    if (status !== 303 || location === null) throw new Error(`${status} instead of a redirect from ${url}:\n${text.slice(0, 500)}`);
    return this.follow(location.startsWith('/') ? this.endpoint + location : location, hops - 1);
  }

  /** A whole sign-in; answers the callback address with its code. */
  async signIn(authorizationUrl: string, email: string, mailbox: Mailbox): Promise<string> {
    const sent = await this.askForCode(authorizationUrl, email);
    succeeded(await this.verify(sent, await mailbox.nextCode(email)));
    return this.follow(await this.submit(sent));
  }
}

/** The body of an answer that must be a good one. */
function succeeded({ status, text }: Answer): unknown {
  if (status >= 300) throw new Error(`${status}: ${text.slice(0, 500)}`);
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

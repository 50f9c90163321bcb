import { createHash, randomBytes } from 'node:crypto';
import { URLSearchParams } from 'node:url';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { mobileApp } from '../../libs/oidc-contracts/src/demo.ts';
import { Browser, expectStatus } from './http-client.mjs';

const CODES = '/api/experience/verification/verification-code';
const SCOPE = 'openid offline_access profile email';

/** What every walk needs of the running service. */
export class Site {
  constructor({ issuer, endpoint }, mailbox, keys) {
    Object.assign(this, { issuer, endpoint, mailbox, verifyKey: createLocalJWKSet(keys) });
  }

  async verify(idToken) {
    await jwtVerify(idToken, this.verifyKey, { issuer: this.issuer, audience: mobileApp.clientId });
  }

  token(parameters) {
    const body = new URLSearchParams({ client_id: mobileApp.clientId, ...parameters }).toString();
    return expectStatus(200, `${this.issuer}/token`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body });
  }
}

/**
 * One person signing in, or signing up, with a code by mail: the requests of the pages and the app, one after the other.
 * With `step` the API is asked to add the next step to each reply, as the sign-in pages do.
 */
export class SignInWalk {
  #site;
  #browser = new Browser();
  #email;
  #event;
  #prefer;
  #verifier = randomBytes(64).toString('base64url');
  #state = randomBytes(64).toString('base64url');
  #next = '';
  #code;
  #verificationId;
  tokens;

  constructor(site, email, { event = 'SignIn', step = false } = {}) {
    this.#site = site;
    this.#email = email;
    this.#event = event;
    this.#prefer = step ? { prefer: 'return=step' } : {};
  }

  /** In order. Each is one request; the code is read from the mail before it is typed in. */
  static steps = ['authorize', 'openPage', 'start', 'sendCode', 'verifyCode', 'identify', 'submit', 'resumeLogin', 'consent', 'resumeConsent', 'redeem'];

  async all() {
    for (const step of SignInWalk.steps) await this[step]();
    return this.tokens;
  }

  get authorizationUrl() {
    const query = new URLSearchParams({
      client_id: mobileApp.clientId,
      redirect_uri: mobileApp.redirectUri,
      response_type: 'code',
      scope: SCOPE,
      prompt: 'consent',
      state: this.#state,
      code_challenge: createHash('sha256').update(this.#verifier).digest('base64url'),
      code_challenge_method: 'S256',
    });
    return `${this.#site.issuer}/auth?${query}`;
  }

  async authorize() {
    await this.#follow(this.authorizationUrl);
  }

  async openPage() {
    const { text } = await this.#browser.go(200, this.#next);
    if (!text.includes('gatepost-boot')) throw new Error(`no sign-in page at ${this.#next}`);
  }

  async start() {
    await this.#call('PUT', '/api/experience', { interactionEvent: this.#event });
  }

  async sendCode() {
    this.#code = this.#site.mailbox.nextCode(this.#email);
    // Whoever waits for it comes later; a failure until then is not lost.
    this.#code.catch(() => undefined);
    const reply = await this.#call('POST', CODES, { identifier: this.#identifier, interactionEvent: this.#event });
    this.#verificationId = reply.verificationId;
  }

  /** Not one of the steps of a sign-in by code. The status and the code of an error are what a wrong one is answered with, whoever it is. */
  async tryWrongPassword(password) {
    await this.#call('POST', '/api/experience/verification/password', { identifier: this.#identifier, password }, 422);
  }

  async verifyCode() {
    await this.#call('POST', `${CODES}/verify`, { identifier: this.#identifier, verificationId: this.#verificationId, code: await this.#code });
  }

  async identify() {
    await this.#call('POST', '/api/experience/identification', { verificationId: this.#verificationId });
  }

  async submit() {
    this.#next = (await this.#call('POST', '/api/experience/submit')).redirectTo;
  }

  async resumeLogin() {
    await this.#follow(this.#next);
  }

  async consent() {
    await this.#follow(this.#next);
  }

  async resumeConsent() {
    await this.#follow(this.#next);
    if (!this.#next.startsWith(`${mobileApp.redirectUri}?`)) throw new Error(`the way ended at ${this.#next}`);
  }

  async redeem() {
    const { searchParams } = new URL(this.#next);
    if (searchParams.get('state') !== this.#state) throw new Error('another state came back');
    const code = searchParams.get('code') ?? '';
    const { text } = await this.#site.token({ grant_type: 'authorization_code', code, code_verifier: this.#verifier, redirect_uri: mobileApp.redirectUri });
    const tokens = JSON.parse(text);
    await this.#site.verify(tokens.id_token);
    this.tokens = tokens;
  }

  get #identifier() {
    return { type: 'email', value: this.#email };
  }

  async #follow(url) {
    const { headers } = await this.#browser.go(303, url);
    this.#next = new URL(headers.location ?? '', this.#site.endpoint).href;
  }

  async #call(method, path, body, status = '2xx') {
    const { endpoint } = this.#site;
    const headers = {
      accept: 'application/json',
      origin: endpoint,
      'sec-fetch-site': 'same-origin',
      'logto-app-id': mobileApp.clientId,
      ...this.#prefer,
      ...(body && { 'content-type': 'application/json' }),
    };
    const { text } = await this.#browser.go(status, endpoint + path, { method, headers, body: body && JSON.stringify(body) });
    return text === '' ? {} : JSON.parse(text);
  }
}

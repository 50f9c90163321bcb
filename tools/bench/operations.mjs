import { expectStatus } from './http-client.mjs';
import { SignInWalk } from './sign-in-walk.mjs';

/**
 * @typedef {object} Operation
 * @property {string} id
 * @property {string} name
 * @property {number} count how often it is measured with each number of lanes
 * @property {(lanes: number) => Promise<void>} [prepare] not measured
 * @property {(lane: number) => Promise<unknown>} once
 */

/** Everybody who has an account. Each comes back about equally often, so that nobody meets a limit of their own. */
export class People {
  #addresses = [];
  #turn = 0;

  invent() {
    const address = `person-${this.#addresses.length}@example.com`;
    this.#addresses.push(address);
    return address;
  }

  next() {
    this.#turn = (this.#turn + 1) % this.#addresses.length;
    return this.#addresses[this.#turn];
  }
}

/** @returns {Operation[]} */
export function operationsOf(site, people) {
  return [...signIns(site, people), ...tokenUses(site, people), ...documents(site), ...pages(site, people)];
}

export const walkOf = {
  signUp: (site, people) => new SignInWalk(site, people.invent(), { event: 'Register' }),
  signIn: (site, people) => new SignInWalk(site, people.next()),
  signInPages: (site, people) => new SignInWalk(site, people.next(), { step: true }),
};

function signIns(site, people) {
  return [
    { id: 'sign-up', name: 'Sign-up, 11 requests', count: 200, once: () => walkOf.signUp(site, people).all() },
    { id: 'sign-in', name: 'Sign-in, 11 requests', count: 300, once: () => walkOf.signIn(site, people).all() },
    { id: 'sign-in-pages', name: 'Sign-in, 11 requests, next step in each reply', count: 200, once: () => walkOf.signInPages(site, people).all() },
  ];
}

/** Each lane is one signed-in app. */
function tokenUses(site, people) {
  const apps = [];
  const prepare = async (lanes) => {
    while (apps.length < lanes) apps.push(await walkOf.signIn(site, people).all());
  };
  const refresh = async (lane) => {
    const { text } = await site.token({ grant_type: 'refresh_token', refresh_token: apps[lane].refresh_token });
    const tokens = JSON.parse(text);
    await site.verify(tokens.id_token);
    apps[lane] = { ...apps[lane], ...tokens };
  };
  const userinfo = (lane) => expectStatus(200, `${site.issuer}/me`, { headers: { authorization: `Bearer ${apps[lane].access_token}` } });
  return [
    { id: 'refresh', name: 'Refresh grant', count: 800, prepare, once: refresh },
    { id: 'userinfo', name: 'Userinfo', count: 1000, prepare, once: userinfo },
  ];
}

function documents(site) {
  const discovery = `${site.issuer}/.well-known/openid-configuration`;
  const jwks = `${site.issuer}/jwks`;
  let tag;
  const learnTag = async () => {
    tag = (await expectStatus(200, jwks)).headers.etag;
  };
  return [
    { id: 'discovery', name: 'Discovery', count: 4000, once: () => expectStatus(200, discovery) },
    { id: 'jwks', name: 'JWKS', count: 4000, once: () => expectStatus(200, jwks) },
    { id: 'jwks-304', name: 'JWKS, not modified', count: 4000, prepare: learnTag, once: () => expectStatus(304, jwks, { headers: { 'if-none-match': tag } }) },
    { id: 'sign-in-exp', name: 'Sign-in experience', count: 2000, once: () => expectStatus(200, `${site.endpoint}/api/.well-known/sign-in-exp`) },
  ];
}

/** Each lane is one browser with a sign-in under way. */
function pages(site, people) {
  const waiting = [];
  const prepare = async (lanes) => {
    while (waiting.length < lanes) {
      const walk = walkOf.signIn(site, people);
      await walk.authorize();
      waiting.push(walk);
    }
  };
  return [
    { id: 'authorize', name: 'Authorization request', count: 600, once: () => walkOf.signIn(site, people).authorize() },
    { id: 'page', name: 'Sign-in page', count: 800, prepare, once: (lane) => waiting[lane].openPage() },
  ];
}

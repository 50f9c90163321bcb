import { URLSearchParams } from 'node:url';
import { expectStatus } from './http-client.mjs';

const RESOURCE = 'https://default.logto.app/api';
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
/** How many people the lists are measured with. */
const CROWD = 100_000;

/** A server that calls the Management API: a machine application made by the command line. */
export class Machine {
  #site;
  #made;
  #token;

  constructor(site, made) {
    this.#site = site;
    this.#made = made;
  }

  /** The client_credentials grant. */
  async signIn() {
    const { id, secret } = this.#made;
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: id, client_secret: secret, resource: RESOURCE, scope: 'all' }).toString();
    const { text } = await expectStatus(200, `${this.#site.issuer}/token`, { method: 'POST', headers: FORM, body });
    this.#token = JSON.parse(text).access_token;
  }

  get(path) {
    return expectStatus(200, this.#site.endpoint + path, { headers: { authorization: `Bearer ${this.#token}` } });
  }

  patch(path, body) {
    return this.#send('PATCH', path, body);
  }

  post(path, body) {
    return this.#send('POST', path, body);
  }

  #send(method, path, body) {
    const headers = { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' };
    return expectStatus(200, this.#site.endpoint + path, { method, headers, body: JSON.stringify(body) });
  }
}

export function managementOperations(machine, postgres) {
  const signedIn = () => machine.signIn();
  const among = async () => {
    await machine.signIn();
    await postgres.fill(CROWD);
  };
  const list = (id, name, path) => ({ id, name, count: 300, prepare: among, once: () => machine.get(path) });
  return [
    { id: 'client-credentials', name: 'client_credentials grant', count: 800, once: () => machine.signIn() },
    { id: 'connectors', name: 'Connectors', count: 800, prepare: signedIn, once: () => machine.get('/api/connectors') },
    { id: 'applications', name: 'Applications', count: 800, prepare: signedIn, once: () => machine.get('/api/applications') },
    // From here on there are many users.
    list('users', 'Users, first 20 of 100,000', '/api/users'),
    list('users-deep', 'Users, page 4,000', '/api/users?page=4000&page_size=20'),
    list('users-search', 'Users, search for a part of an address', '/api/users?search=%25person-4242%25'),
    list('users-exact', 'Users, search for one address', '/api/users?search.primaryEmail=crowd-54321%40example.com&mode.primaryEmail=exact'),
  ];
}

import { HttpBrowser } from '@gatepost/testing/http-browser';
import { createHash, randomBytes } from 'node:crypto';
import { secretPlace } from '../../applications/secrets/application-secrets';
import { Sealer } from '../../platform/crypto/sealer';
import type { ManagementApi } from '../../testing/management-api';

interface StageApplication {
  readonly id: string;
  readonly type: 'Native' | 'SPA' | 'Traditional' | 'MachineToMachine';
  readonly redirectUris?: readonly string[];
  readonly oidc?: object;
  readonly custom?: object;
  readonly isThirdParty?: boolean;
}

interface OidcReply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

type Fields = Readonly<Record<string, string>>;

/** What the tests of the provider arrange and do: rows that no operation has to make, and a person who is signed in without a mail. */
export class OidcStage {
  constructor(readonly api: ManagementApi) {}

  get issuer(): string {
    return `${this.api.endpointOf('default')}/oidc`;
  }

  async addApplication({ id, type, redirectUris = [], oidc = {}, custom = {}, isThirdParty = false }: StageApplication): Promise<void> {
    const metadata = { redirectUris, postLogoutRedirectUris: [], ...oidc };
    await this.api.pool.query(
      `INSERT INTO applications (tenant_id, id, name, type, is_third_party, oidc_client_metadata, custom_client_metadata) VALUES ('default', $1::text, $1::text, $2, $3, $4, $5)`,
      [id, type, isThirdParty, metadata, custom],
    );
    await this.changed();
  }

  /** Its value. */
  async addSecret(applicationId: string, name: string, expiresAt: Date | null = null, value = randomBytes(24).toString('hex')): Promise<string> {
    const sealed = new Sealer(this.api.environment.keyEncryptionKey).seal(value, secretPlace('default', applicationId, name));
    await this.api.pool.query(`INSERT INTO application_secrets (tenant_id, application_id, name, sealed, expires_at) VALUES ('default', $1, $2, $3, $4)`, [
      applicationId,
      name,
      sealed,
      expiresAt,
    ]);
    await this.changed();
    return value;
  }

  async addResource(indicator: string, scopes: readonly string[], options: { readonly ttl?: number; readonly isDefault?: boolean } = {}): Promise<void> {
    await this.api.pool.query(
      `INSERT INTO resources (tenant_id, id, name, indicator, is_default, access_token_ttl) VALUES ('default', $1::text, $1::text, $1::text, $2, $3)`,
      [indicator, options.isDefault ?? false, options.ttl ?? 3600],
    );
    for (const name of scopes)
      await this.api.pool.query(`INSERT INTO scopes (tenant_id, id, resource_id, name) VALUES ('default', $1, $2, $3)`, [
        `${indicator} ${name}`,
        indicator,
        name,
      ]);
    await this.changed();
  }

  /** A role that grants scopes of one resource, given to a person or an application. */
  async giveRole(
    holder: { readonly user: string } | { readonly application: string },
    id: string,
    indicator: string,
    scopes: readonly string[],
  ): Promise<void> {
    const { pool } = this.api;
    const isUser = 'user' in holder;
    await pool.query(`INSERT INTO roles (tenant_id, id, name, description, type) VALUES ('default', $1::text, $1::text, '', $2) ON CONFLICT DO NOTHING`, [
      id,
      isUser ? 'User' : 'MachineToMachine',
    ]);
    for (const scope of scopes)
      await pool.query(`INSERT INTO roles_scopes (tenant_id, role_id, scope_id) VALUES ('default', $1, $2)`, [id, `${indicator} ${scope}`]);
    if (isUser) await pool.query(`INSERT INTO users_roles (tenant_id, user_id, role_id) VALUES ('default', $1, $2)`, [holder.user, id]);
    else await pool.query(`INSERT INTO applications_roles (tenant_id, application_id, role_id) VALUES ('default', $1, $2)`, [holder.application, id]);
    await this.changed();
  }

  async addUser(id: string, columns: { readonly profile?: object; readonly customData?: object; readonly identities?: object } = {}): Promise<void> {
    const { profile = {}, customData = {}, identities = {} } = columns;
    await this.api.pool.query(
      `INSERT INTO users (tenant_id, id, primary_email, name, profile, custom_data, identities) VALUES ('default', $1, $2, 'Ann', $3, $4, $5)`,
      [id, `${id}@example.com`, profile, customData, identities],
    );
  }

  async changed(): Promise<void> {
    await this.api.pool.query(`UPDATE tenants SET config_version = config_version + 1 WHERE id = 'default'`);
  }

  async post(path: string, fields: Fields, headers: Fields = {}): Promise<OidcReply> {
    const reply = await fetch(this.issuer + path, { method: 'POST', body: new URLSearchParams(fields), headers, redirect: 'manual' });
    return bodyOf(reply);
  }

  async get(path: string, headers: Fields = {}): Promise<OidcReply> {
    return bodyOf(await fetch(this.issuer + path, { headers }));
  }

  /** The authorization request of a client that is made as SDKs make it. */
  authorization(clientId: string, redirectUri: string, parameters: Readonly<Record<string, string | readonly string[]>> = {}) {
    const verifier = randomBytes(32).toString('base64url');
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    const all = { client_id: clientId, redirect_uri: redirectUri, response_type: 'code', scope: 'openid offline_access profile', prompt: 'consent' };
    const query = new URLSearchParams({ ...all, state: 'kept', code_challenge: challenge, code_challenge_method: 'S256' });
    for (const [name, value] of Object.entries(parameters)) {
      query.delete(name);
      for (const one of typeof value === 'string' ? [value] : value) if (one !== '') query.append(name, one);
    }
    return { url: `${this.issuer}/auth?${query.toString()}`, verifier };
  }

  /** Follows an authorization request to the address of the app; wherever a person is asked for, `userId` is proved to be there. */
  async follow(browser: HttpBrowser, url: string, userId: string): Promise<URL> {
    let next = url;
    for (let hops = 0; hops < 8; hops += 1) {
      const { status, location, text } = await browser.go(next);
      if (location === null) throw new Error(`${status} instead of a redirect from ${next}:\n${text.slice(0, 500)}`);
      if (/^\/[a-z-]+\?app_id=/.test(location) && !location.startsWith('/consent')) next = await this.#prove(browser, userId);
      else if (location.startsWith('/')) next = this.api.endpointOf('default') + location;
      else if (location.startsWith(this.issuer)) next = location;
      else return new URL(location);
    }
    throw new Error(`no end of redirects from ${url}`);
  }

  /** Signs somebody in and exchanges the code, as a public client or, with a secret, as a confidential one. */
  async signIn(
    client: { readonly clientId: string; readonly redirectUri: string; readonly secret?: string },
    userId: string,
    parameters: Readonly<Record<string, string | readonly string[]>> = {},
    browser = new HttpBrowser(),
  ): Promise<OidcReply> {
    const { url, verifier } = this.authorization(client.clientId, client.redirectUri, parameters);
    const callback = await this.follow(browser, url, userId);
    const code = callback.searchParams.get('code');
    if (code === null) throw new Error(callback.href);
    const fields = { grant_type: 'authorization_code', code, redirect_uri: client.redirectUri, code_verifier: verifier, client_id: client.clientId };
    return this.post('/token', client.secret === undefined ? fields : { ...fields, client_secret: client.secret });
  }

  refresh(clientId: string, token: unknown, fields: Fields = {}): Promise<OidcReply> {
    return this.post('/token', { grant_type: 'refresh_token', client_id: clientId, refresh_token: String(token), ...fields });
  }

  /** As the sign-in pages do when everything is proved. */
  async #prove(browser: HttpBrowser, userId: string): Promise<string> {
    const uid = interactionOf(browser);
    await this.api.pool.query(`UPDATE oidc_artefacts SET payload = payload || $1 WHERE model = 'Interaction' AND id = $2`, [
      { result: { login: { accountId: userId } } },
      createHash('sha256').update(uid).digest(),
    ]);
    return `${this.issuer}/auth/${uid}`;
  }
}

/** The latest of the browser's sign-ins. */
function interactionOf({ jar }: HttpBrowser): string {
  const value = /(?:^|; )_interaction=([^;]+)/.exec(jar.header('/'))?.[1] ?? '';
  const all = JSON.parse(decodeURIComponent(value)) as Readonly<Record<string, string>>;
  return all['_legacy'] ?? '';
}

async function bodyOf(reply: Response): Promise<OidcReply> {
  const text = await reply.text();
  const isJson = reply.headers.get('content-type')?.includes('json') ?? false;
  return { status: reply.status, headers: reply.headers, body: isJson ? (JSON.parse(text) as OidcReply['body']) : { text } };
}

/** What a token says, unchecked. */
export function claimsOf(token: unknown): Readonly<Record<string, unknown>> {
  return JSON.parse(Buffer.from(String(token).split('.')[1] ?? '', 'base64url').toString()) as Readonly<Record<string, unknown>>;
}

export const basic = (id: string, secret: string): string => `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;

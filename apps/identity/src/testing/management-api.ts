import { ALL_SCOPE, managementIndicator } from '@gatepost/contracts/permissions';
import type { OperationShape } from '@gatepost/contracts/operation';
import { startTestDatabase, type TestDatabase } from '@gatepost/testing/database';
import { freePorts } from '@gatepost/testing/free-ports';
import { importJWK, SignJWT, type JWTPayload } from 'jose';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createApplication, type Application } from '../application';
import { Environment, readVariables } from '../environment';
import { Sealer } from '../platform/crypto/sealer';

const SIGN_IN_PAGE = '<html lang="en" dir="ltr"><!--gatepost:style--><script nonce="__NONCE__"></script><!--gatepost:boot--></html>';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed body; undefined when there is none. */
  readonly body: unknown;
}

/** The service in this process on a PostgreSQL of its own, with a machine application that may call its Management API. */
export class ManagementApi {
  private constructor(
    readonly environment: Environment,
    readonly database: TestDatabase,
    /** For looking into the database and for arranging what no operation makes. */
    readonly pool: pg.Pool,
    private readonly application: Application,
    private readonly folder: string,
  ) {}

  static async start(variables: Readonly<Record<string, string>> = {}): Promise<ManagementApi> {
    const database = await startTestDatabase();
    const folder = mkdtempSync(join(tmpdir(), 'gatepost-api-'));
    const [port, adminPort, mobile, inbox, smtp] = await freePorts(5);
    const ports = { PORT: port, ADMIN_PORT: adminPort, MOBILE_PORT: mobile, INBOX_PORT: inbox, INBOX_SMTP_PORT: smtp };
    const given = {
      GATEPOST_PROFILE: 'demo',
      GATEPOST_DATA: join(folder, 'data'),
      LOG_LEVEL: 'silent',
      ...Object.fromEntries(Object.entries(ports).map(([name, value]) => [name, String(value)])),
      ...variables,
    };
    for (const page of ['sign-in', 'console']) {
      mkdirSync(join(folder, page));
      writeFileSync(join(folder, page, 'index.html'), SIGN_IN_PAGE);
    }
    const environment = new Environment(readVariables(given), folder, '');
    const application = await createApplication(environment, database.url);
    await application.listeners.open().catch(async (error: unknown) => {
      await database.stop();
      throw error;
    });
    const pool = new pg.Pool({ connectionString: database.url, max: 4 });
    // At the end the server may go first.
    pool.on('error', () => undefined);
    for (const tenant of ['default', 'admin']) {
      await pool.query(
        `INSERT INTO applications (tenant_id, id, name, type, oidc_client_metadata) VALUES ($1, 'test-machine', 'Test machine', 'MachineToMachine', '{"redirectUris":[],"postLogoutRedirectUris":[]}')`,
        [tenant],
      );
      await pool.query(`INSERT INTO applications_roles (tenant_id, application_id, role_id) VALUES ($1, 'test-machine', 'management-api-access')`, [tenant]);
    }
    return new ManagementApi(environment, database, pool, application, folder);
  }

  get operations(): readonly OperationShape[] {
    return this.application.operations;
  }

  /** A request with a token that holds `scope`; `options.token` sends another one, `null` none. */
  async call(
    method: string,
    path: string,
    body?: unknown,
    options: { readonly scope?: string; readonly token?: string | null; readonly tenant?: 'default' | 'admin'; readonly headers?: Record<string, string> } = {},
  ): Promise<Reply> {
    const tenant = options.tenant ?? 'default';
    const token = options.token === undefined ? await this.token({ scope: options.scope ?? ALL_SCOPE }, tenant) : options.token;
    const reply = await fetch(this.endpointOf(tenant) + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...options.headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await reply.text();
    const isJson = reply.headers.get('content-type')?.includes('json');
    return { status: reply.status, headers: reply.headers, body: text === '' ? undefined : isJson ? (JSON.parse(text) as unknown) : text };
  }

  endpointOf(tenant: 'default' | 'admin'): string {
    return tenant === 'default' ? this.environment.endpoint : this.environment.adminEndpoint;
  }

  /** A token as the tenant's provider signs them, with claims of the test's choice: nothing else can make the wrong ones. */
  async token(
    claims: JWTPayload & { readonly scope?: string } = {},
    tenant: 'default' | 'admin' = 'default',
    header: { readonly typ?: string } = {},
  ): Promise<string> {
    const { rows } = await this.pool.query<{ id: string; sealed: Buffer }>(
      `SELECT id, sealed FROM tenant_keys WHERE tenant_id = $1 AND purpose = 'signing' AND active_at <= now() ORDER BY active_at DESC, id LIMIT 1`,
      [tenant],
    );
    const [key] = rows;
    if (!key) throw new Error('the tenant has no key');
    const place = { tenantId: tenant, table: 'tenant_keys', id: key.id, field: 'sealed' };
    const jwk = JSON.parse(new Sealer(this.environment.keyEncryptionKey).open(key.sealed, place).toString()) as { alg: string; kid: string };
    const now = Math.floor(Date.now() / 1000);
    const defaults = {
      sub: 'test-machine',
      client_id: 'test-machine',
      iss: `${this.endpointOf(tenant)}/oidc`,
      aud: managementIndicator(tenant),
      iat: now,
      exp: now + 600,
    };
    return new SignJWT({ ...defaults, ...claims }).setProtectedHeader({ alg: jwk.alg, kid: jwk.kid, typ: header.typ ?? 'at+jwt' }).sign(await importJWK(jwk));
  }

  async stop(): Promise<void> {
    await this.pool.end();
    await this.application.close();
    await this.database.stop();
    rmSync(this.folder, { recursive: true });
  }
}

import type { InteractionEvent, VerificationCodeIdentifier } from '@gatepost/contracts/experience/identifiers';
import { identify, sendVerificationCode, startExperience, submitExperience, verifyVerificationCode } from '@gatepost/contracts/experience/operations';
import type { OperationShape } from '@gatepost/contracts/operation';
import { SignInWalk } from '@gatepost/testing/sign-in-walk';
import * as z from 'zod';
import { Sealer } from '../../platform/crypto/sealer';
import { ManagementApi } from '../../testing/management-api';
import { writtenPackage, type WrittenPackage } from '../../testing/written-package';

const REDIRECT_URI = 'https://harbour.example/callback';
const MANY = '1000000';
const UNLIMITED = {
  LIMIT_SENDS_PER_IP_10_MIN: MANY,
  LIMIT_VERIFIES_PER_IP_10_MIN: MANY,
  LIMIT_SENDS_PER_TENANT_HOUR: MANY,
  LIMIT_SENDS_PER_ADDRESS_10_MIN: MANY,
  LIMIT_SENDS_PER_ADDRESS_HOUR: MANY,
  LIMIT_SENDS_PER_ADDRESS_DAY: MANY,
  LIMIT_FAILURES_PER_ADDRESS_AND_IP_HOUR: MANY,
};

/** What the service answered to one request of the Experience API. */
export interface Told {
  readonly status: number;
  readonly code: string | undefined;
  readonly data: unknown;
  readonly body: unknown;
}

const errorBody = z.object({ code: z.string(), data: z.unknown().optional() });
const verification = z.object({ verificationId: z.string() });

/** The service with an application and connectors that deliver nowhere, and people who sign in by the wire alone. Codes are read from the database. */
export class SignInStage {
  private constructor(
    readonly api: ManagementApi,
    private readonly clientId: string,
    private readonly packages: readonly WrittenPackage[],
  ) {}

  static async start(variables: Readonly<Record<string, string>> = {}): Promise<SignInStage> {
    const kinds = ['Email', 'Sms'].map((type) => ({ type, id: `acme-${type.toLowerCase()}` }));
    const packages = kinds.map(({ type, id }) =>
      writtenPackage({
        type,
        metadata: { id },
        files: { 'package.json': JSON.stringify({ name: id, version: '1.0.0', type: 'module', main: './lib/index.js' }) },
      }),
    );
    const connectors = packages.map(({ folder }) => folder).join();
    const api = await ManagementApi.start({ ...UNLIMITED, CONNECTORS: connectors, PRINT_CODES: 'false', ...variables });
    const metadata = { redirectUris: [REDIRECT_URI], postLogoutRedirectUris: [] };
    const { body } = await api.call('POST', '/api/applications', { name: 'Harbour', type: 'SPA', oidcClientMetadata: metadata });
    for (const { id } of kinds) await api.call('POST', '/api/connectors', { connectorId: id, config: { apiKey: 'key' } });
    return new SignInStage(api, z.object({ id: z.string() }).parse(body).id, packages);
  }

  async stop(): Promise<void> {
    await this.api.stop();
    for (const { remove } of this.packages) remove();
  }

  /** Settings of the sign-in experience, as an administrator saves them. */
  async settings(changed: object): Promise<void> {
    const { status, body } = await this.api.call('PATCH', '/api/sign-in-exp', changed);
    if (status !== 200) throw new Error(JSON.stringify(body));
  }

  /** Their id. */
  async addUser(columns: object): Promise<string> {
    const { status, body } = await this.api.call('POST', '/api/users', columns);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return z.object({ id: z.string() }).parse(body).id;
  }

  /** A browser that an application has sent here. */
  async open(parameters: Readonly<Record<string, string>> = {}): Promise<SignInWalk> {
    const walk = new SignInWalk(this.api.environment.endpoint);
    const url = new URL('/oidc/auth', this.api.environment.endpoint);
    const asked = { client_id: this.clientId, redirect_uri: REDIRECT_URI, response_type: 'code', scope: 'openid', prompt: 'login', ...parameters };
    for (const [name, value] of Object.entries({ ...asked, code_challenge: 'x'.repeat(43), code_challenge_method: 'S256' })) url.searchParams.set(name, value);
    await walk.browser.go(url.href);
    return walk;
  }

  async begin(interactionEvent: InteractionEvent): Promise<Visitor> {
    const visitor = new Visitor(this, await this.open());
    await visitor.does(startExperience, { interactionEvent });
    return visitor;
  }

  /** The code that was made last for an address or a number. */
  async codeFor(address: string): Promise<string> {
    const { rows } = await this.api.pool.query<{ id: string; sealed: Buffer }>(
      `SELECT id, sealed FROM one_time_codes WHERE address = $1 OR starts_with(address, $1 || ' ') ORDER BY created_at DESC LIMIT 1`,
      [address],
    );
    const [row] = rows;
    if (!row) throw new Error(`no code for ${address}`);
    const place = { tenantId: 'default', table: 'one_time_codes', id: row.id, field: 'sealed' };
    return new Sealer(this.api.environment.keyEncryptionKey).open(row.sealed, place).toString();
  }
}

/** Somebody before the sign-in pages. */
export class Visitor {
  constructor(
    private readonly stage: SignInStage,
    readonly walk: SignInWalk,
  ) {}

  async asks(operation: OperationShape, body?: unknown): Promise<Told> {
    const { status, text } = await this.walk.call(operation, body);
    const parsed: unknown = text === '' ? undefined : JSON.parse(text);
    const error = errorBody.safeParse(parsed).data;
    return { status, code: error?.code, data: error?.data, body: parsed };
  }

  /** A request that must succeed. */
  async does(operation: OperationShape, body?: unknown): Promise<unknown> {
    const told = await this.asks(operation, body);
    if (told.status >= 300) throw new Error(`${operation.path}: ${JSON.stringify(told)}`);
    return told.body;
  }

  /** The id of a verification that succeeded. */
  async proves(identifier: VerificationCodeIdentifier, interactionEvent: InteractionEvent, address = identifier.value): Promise<string> {
    const { verificationId } = verification.parse(await this.does(sendVerificationCode, { identifier, interactionEvent }));
    await this.does(verifyVerificationCode, { identifier, verificationId, code: await this.stage.codeFor(address) });
    return verificationId;
  }

  async verified(operation: OperationShape, body: unknown): Promise<string> {
    return verification.parse(await this.does(operation, body)).verificationId;
  }

  identifies(verificationId?: string): Promise<Told> {
    return this.asks(identify, { verificationId });
  }

  /** Ends the sign-in: where the application is called back with a code. */
  async finishes(): Promise<string> {
    return this.walk.follow(submitExperience.response.parse(await this.does(submitExperience)).redirectTo);
  }
}

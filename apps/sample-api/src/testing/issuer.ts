import { sampleApi } from '@gatepost/oidc-contracts/demo';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTHeaderParameters } from 'jose';

interface SigningKey {
  readonly alg: string;
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: JWK;
}

/** An identity service that is nothing but its keys. */
export class Issuer {
  /** How often somebody fetched the keys. */
  fetched = 0;
  /** What it answers for its keys; anything but 200 is an outage. */
  status = 200;
  readonly #keys: SigningKey[] = [];

  private constructor(private readonly server: Server) {}

  static async open(...algorithms: readonly string[]): Promise<Issuer> {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const issuer = new Issuer(server);
    server.on('request', (_request, response) => {
      issuer.fetched += 1;
      response.writeHead(issuer.status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ keys: issuer.publicKeys }));
    });
    for (const algorithm of algorithms) await issuer.addKey(algorithm);
    return issuer;
  }

  get origin(): string {
    const address = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${address.port}`;
  }

  get publicKeys(): readonly JWK[] {
    return this.#keys.map(({ publicKey }) => publicKey);
  }

  async addKey(alg: string): Promise<void> {
    const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
    const kid = `key-${this.#keys.length + 1}`;
    this.#keys.push({ alg, kid, privateKey, publicKey: { ...(await exportJWK(publicKey)), alg, kid, use: 'sig' } });
  }

  /** A good token, unless something about it is changed; `undefined` takes a claim away. */
  async token(claims: Readonly<Record<string, unknown>> = {}, header: Partial<JWTHeaderParameters> = {}, keyNumber = 1): Promise<string> {
    const key = this.#keys[keyNumber - 1];
    if (!key) throw new Error('there is no such key');
    const now = Math.floor(Date.now() / 1000);
    const good = {
      iss: `${this.origin}/oidc`,
      aud: sampleApi.indicator,
      sub: 'mara',
      client_id: 'an-app',
      jti: 'a-token',
      iat: now,
      exp: now + 3600,
      scope: sampleApi.scopes.read,
    };
    return new SignJWT({ ...good, ...claims }).setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'at+jwt', ...header }).sign(key.privateKey);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }
}

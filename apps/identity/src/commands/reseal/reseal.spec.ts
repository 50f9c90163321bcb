import { jest } from '@jest/globals';
import { startTestDatabase, type TestDatabase } from '@gatepost/testing/database';
import { randomBytes } from 'node:crypto';
import { secretPlace } from '../../applications/secrets/application-secrets';
import { Changes } from '../../platform/audit/changes';
import { Sealer, type SealedPlace } from '../../platform/crypto/sealer';
import { Database } from '../../platform/database/database';
import { Prisma } from '../../platform/database/prisma';
import { withRequestContext } from '../../platform/http/request-context';
import { CodeSecrets } from '../../verification/codes/code-secrets';
import { Reseal } from './reseal';
import { SealedColumns } from './sealed-columns';

/** Bytes that are digests: nothing can be opened there. */
const DIGESTS = ['deliveries.recipient_hash', 'oidc_artefacts.id', 'one_time_codes.digest', 'setup_tokens.token_hash'];
const MAILS = 450;
const tenant = { id: 'admin', endpoint: 'http://localhost:3002', port: 3002, host: '127.0.0.1', cookiePrefix: '' };

describe('after SECRET_KEK was replaced', () => {
  const [oldKey, newKey] = [randomBytes(32), randomBytes(32)];
  const [before, both, after] = [new Sealer(oldKey), new Sealer(newKey, [oldKey]), new Sealer(newKey)];
  let server: TestDatabase;
  let database: Database;
  let prisma: Prisma;

  beforeAll(async () => {
    server = await startTestDatabase();
    database = new Database(server.url, 5);
    prisma = new Prisma(database);
  });

  afterAll(async () => {
    await prisma.onApplicationShutdown();
    await database.onApplicationShutdown();
    await server.stop();
  });

  const columns = (sealer: Sealer) => new SealedColumns(new CodeSecrets(sealer));
  const reseal = (sealer = both) => {
    const command = new Reseal(columns(sealer), sealer, database, new Changes(prisma));
    return withRequestContext({ tenant, requestId: 'r', ip: '127.0.0.1', ipPrefix: '127.0.0.1', userAgent: '' }, () => command.execute());
  };
  const seal = (place: SealedPlace) => new Uint8Array(before.seal(`secret of ${place.table}`, place));
  const place = (table: string, id: string, field = 'sealed') => ({ tenantId: 'default', table, id, field });

  beforeEach(async () => {
    await database.query({
      name: 'clear',
      text: 'TRUNCATE tenants, tenant_keys, connectors, applications, one_time_codes, deliveries, logs CASCADE',
      values: [],
    });
    const tenantId = 'default';
    await prisma.tenant.createMany({ data: [{ id: 'default' }, { id: 'admin' }] });
    await prisma.tenantKey.create({ data: { tenantId, id: 'k', purpose: 'cookie', algorithm: 'HS256', sealed: seal(place('tenant_keys', 'k')) } });
    await prisma.connector.create({ data: { tenantId, id: 'c', connectorId: 'x', kind: 'email', config: seal(place('connectors', 'c', 'config')) } });
    await prisma.application.create({ data: { tenantId, id: 'a', name: 'a', type: 'MachineToMachine', oidcClientMetadata: {} } });
    await prisma.applicationSecret.create({ data: { tenantId, applicationId: 'a', name: 'one', sealed: seal(secretPlace('default', 'a', 'one')) } });
    const codes = new CodeSecrets(before);
    const code = {
      id: 'o',
      verificationId: 'v',
      interactionId: 'i',
      address: 'a@b.example',
      purpose: 'SignIn',
      maxTries: 5,
      expiresAt: new Date(Date.now() + 600_000),
    };
    const sealed = new Uint8Array(codes.seal('default', 'o', '123456'));
    await prisma.oneTimeCode.create({ data: { tenantId, ...code, digest: new Uint8Array(codes.digest('default', 'o', 'SignIn', '123456')), sealed } });
    const mail = (id: string) => ({
      tenantId,
      id,
      kind: 'code',
      recipientHash: new Uint8Array(32),
      recipientMasked: 'a•••@b.example',
      nextAttemptAt: new Date(),
      expiresAt: new Date(),
    });
    const mails = Array.from({ length: MAILS }, (_, at) => ({ ...mail(`m${at}`), sealed: seal(place('deliveries', `m${at}`)) }));
    await prisma.delivery.createMany({ data: [...mails, { ...mail('sent'), sealed: null }] });
  });

  it('everything is sealed under the new one, and the old one is not needed any more', async () => {
    const { sealed, left } = await reseal();
    expect(left).toBe(0);
    expect(sealed).toEqual({
      'tenant_keys.sealed': 1,
      'connectors.config': 1,
      'application_secrets.sealed': 1,
      'one_time_codes.sealed': 1,
      'deliveries.sealed': MAILS,
    });
    const secret = await prisma.applicationSecret.findFirstOrThrow();
    expect(after.open(Buffer.from(secret.sealed), secretPlace('default', 'a', 'one')).toString()).toBe('secret of application_secrets');
    for (const { id, sealed: mail } of await prisma.delivery.findMany({ where: { id: { not: 'sent' } } }))
      expect(after.open(Buffer.from(mail ?? []), place('deliveries', id)).toString()).toBe('secret of deliveries');
  });

  it('a code on its way is known under both keys, before and after it is sealed anew', async () => {
    const known = async (sealer: Sealer) => {
      const { digest } = await prisma.oneTimeCode.findFirstOrThrow();
      return new CodeSecrets(sealer).digests('default', 'o', 'SignIn', '123456').some((one) => one.equals(digest));
    };
    expect([await known(both), await known(after)]).toEqual([true, false]);
    await reseal();
    expect([await known(both), await known(after)]).toEqual([true, true]);
  });

  it('a run that is cut off is finished by the next one', async () => {
    const query = database.query.bind(database);
    let batches = 0;
    const spy = jest.spyOn(database, 'query').mockImplementation((statement) => {
      if (statement.name === 'seal deliveries' && (batches += 1) > 1) throw new Error('killed');
      return query(statement);
    });
    await expect(reseal()).rejects.toThrow('killed');
    spy.mockRestore();
    const { sealed, left } = await reseal();
    expect(left).toBe(0);
    expect(sealed['deliveries.sealed']).toBe(MAILS - 200);
    expect(sealed['tenant_keys.sealed']).toBe(0);
    expect(await reseal()).toEqual({ sealed: {}, left: 0 });
    const runs = await prisma.auditLog.findMany({ where: { key: 'Management.SecretKey.Rotate' } });
    expect(runs.map(({ tenantId }) => tenantId)).toEqual(['admin', 'admin']);
  });

  it('what another process has written meanwhile stays', async () => {
    const query = database.query.bind(database);
    const anew = after.seal('written meanwhile', place('connectors', 'c', 'config'));
    const spy = jest.spyOn(database, 'query').mockImplementation(async (statement) => {
      if (statement.name === 'seal connectors') await prisma.connector.updateMany({ data: { config: new Uint8Array(anew) } });
      return query(statement);
    });
    const { sealed, left } = await reseal();
    spy.mockRestore();
    expect([sealed['connectors.config'], left]).toEqual([0, 0]);
    expect(Buffer.from((await prisma.connector.findFirstOrThrow()).config).equals(anew)).toBe(true);
  });

  it('what nobody can open is counted and left alone', async () => {
    await prisma.connector.updateMany({ data: { config: new Uint8Array(new Sealer(randomBytes(32)).seal('lost', place('connectors', 'c', 'config'))) } });
    expect((await reseal()).left).toBe(1);
  });

  it('no column is forgotten', async () => {
    const text = `SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND data_type = 'bytea'`;
    const found = await database.query<{ name: string }>({ name: 'bytes', text, values: [] });
    const known = [...columns(both).all.map(({ table, field }) => `${table}.${field}`), ...DIGESTS];
    expect(found.map(({ name }) => name).sort()).toEqual(known.sort());
  });
});

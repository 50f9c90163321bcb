import { MASK } from '@gatepost/connector-config/masked-secrets';
import { eventually } from '@gatepost/testing/eventually';
import { wireProblems } from '@gatepost/wire-guards/wire-problems';
import { ManagementApi } from '../../testing/management-api';
import { productionVariables } from '../../testing/production';
import { published } from './testing/published-packages';
import { writtenPackage, type WrittenPackage } from '../../testing/written-package';

const CANARY = 'canary-credential-7ff3';

interface Listed {
  readonly id: string;
  readonly type: string;
  readonly logo: string;
  readonly readme: string;
}

describe('the service with connector packages', () => {
  let api: ManagementApi;
  let written: WrittenPackage[];
  beforeAll(async () => {
    written = [
      writtenPackage({ metadata: { id: 'acme-mail' } }),
      writtenPackage({ metadata: { id: 'acme-mail', name: { en: 'Another Acme' } } }),
      writtenPackage({ metadata: { id: 'simple-mail-transfer-protocol' } }),
      writtenPackage({ atLoad: `throw new Error('broken');` }),
      writtenPackage({ atLoad: 'process.exit(3);' }),
    ];
    const names = [...Object.values(published).map(({ name }) => name), '@logto/connector-github', 'no-such-package', ...written.map(({ folder }) => folder)];
    api = await ManagementApi.start({ ...(await productionVariables()), CONNECTORS: names.join(', ') });
  }, 60_000);
  afterAll(async () => {
    await api.stop();
    for (const { remove } of written) remove();
  });

  const create = (connectorId: string, config: object, more: object = {}) => api.call('POST', '/api/connectors', { connectorId, config, ...more });
  const idOf = ({ body }: { body: unknown }) => (body as { id: string }).id;

  it('offers those that can be used, each once, beside its own', async () => {
    const { body } = await api.call('GET', '/api/connector-factories');
    const kinds = body as Listed[];
    const packaged = [...Object.values(published).map(({ id }) => id), 'github-universal', 'acme-mail'];
    expect(kinds.map(({ id }) => id).sort()).toEqual(['simple-mail-transfer-protocol', ...packaged].sort());
    for (const kind of kinds) {
      expect(wireProblems('connectorFactory', kind)).toEqual([]);
      expect(kind.logo).toMatch(/^data:image\//);
      expect(kind.readme).toMatch(/^#|^\S/);
      expect(kind.readme).not.toMatch(/^\.\//);
    }
    expect((await api.call('GET', '/api/connector-factories/acme-mail')).body).toMatchObject({ type: 'Email', readme: '# Acme' });
  });

  it('keeps their secrets as it keeps those of its own', async () => {
    const { id, config } = published.sendgrid;
    const created = await create(id, { ...config(CANARY), fromName: '', unknown: 'x' });
    expect(created).toMatchObject({ status: 200, body: { connectorId: id, type: 'Email', config: { apiKey: MASK, fromEmail: 'no-reply@harbour.example' } } });
    expect(wireProblems('connector', created.body)).toEqual([]);
    expect(created.body).not.toHaveProperty('config.unknown');
    const path = `/api/connectors/${idOf(created)}`;
    const changed = await api.call('PATCH', path, { config: { ...config(MASK), fromEmail: 'new@harbour.example' } });
    expect(changed).toMatchObject({ status: 200, body: { config: { apiKey: MASK, fromEmail: 'new@harbour.example' } } });
    const { rows } = await api.pool.query('SELECT payload::text FROM logs');
    expect(JSON.stringify([rows, created, changed, (await api.call('GET', '/api/connectors')).body])).not.toContain(CANARY);
  });

  it('wants them typed again for another account', async () => {
    const { id, config } = published.ses;
    const created = await create(id, config(CANARY));
    const path = `/api/connectors/${idOf(created)}`;
    const stolen = await api.call('PATCH', path, { config: { ...config(MASK), accessKeyId: 'AKIAEVE' } });
    expect(stolen).toMatchObject({ status: 400, body: { code: 'connector.invalid_config', data: { issues: [{ path: ['accessKeySecret'] }] } } });
    expect((await api.call('PATCH', path, { config: { ...config('typed'), accessKeyId: 'AKIAEVE' } })).status).toBe(200);
  });

  it('does not take their words for its own', async () => {
    await create(published.sendgrid.id, published.sendgrid.config(CANARY));
    const { body } = await api.call('GET', '/api/email-template-coverage');
    expect(new Set((body as { source: string }[]).map(({ source }) => source))).toEqual(new Set(['connector']));
    const preview = await api.call('POST', '/api/email-templates/preview', { languageTag: 'en', templateType: 'SignIn' });
    expect(preview).toMatchObject({ status: 200, body: { source: 'connector', problems: [{ severity: 'warning', code: 'words-of-the-connector' }] } });
    const details = { subject: 'Ours', content: '{{code}}' };
    await api.call('PUT', '/api/email-templates', { templates: [{ languageTag: 'en', templateType: 'SignIn', details }] });
    const own = await api.call('POST', '/api/email-templates/preview', { languageTag: 'en', templateType: 'SignIn' });
    expect(own).toMatchObject({ status: 200, body: { source: 'tenant', subject: 'Ours' } });
  });

  it('keeps the configuration of one that is gone, and deletes it', async () => {
    const { id } = (await create('acme-mail', { apiKey: CANARY })).body as { id: string };
    await api.pool.query(`UPDATE connectors SET connector_id = 'gone' WHERE id = $1`, [id]);
    await api.pool.query('UPDATE tenants SET config_version = config_version + 1');
    expect((await api.call('GET', '/api/connectors')).body).toEqual([]);
    const asked = await api.call('POST', '/api/verification-codes', { email: 'ada@example.com' });
    expect(asked.status).toBe(204);
    const error = async () => (await api.pool.query(`SELECT last_error FROM deliveries WHERE last_error IS NOT NULL`)).rows as { last_error: string }[];
    expect(
      await eventually(
        async () => (await error())[0],
        () => 'no attempt was made',
      ),
    ).toEqual({ last_error: 'not_implemented: There is no connector gone.' });
    expect((await api.call('DELETE', `/api/connectors/${id}`)).status).toBe(204);
  });

  it('tells what they find wrong', async () => {
    const refused = await create(published.sendgrid.id, { apiKey: CANARY, fromEmail: 1, templates: [] });
    expect(refused).toMatchObject({
      status: 400,
      body: { code: 'connector.invalid_config', data: { name: 'ZodError', issues: [{ path: ['fromEmail'] }, { path: ['templates'] }] } },
    });
    expect((refused.body as { details: string }).details).toBe('config.fromEmail: Expected string, received number\nconfig.templates: Required');
  });

  it('has one e-mail and one SMS connector, whichever', async () => {
    await create(published.mailgun.id, published.mailgun.config(CANARY));
    await create(published.aliyun.id, published.aliyun.config(CANARY));
    await create(published.twilio.id, published.twilio.config(CANARY));
    const { body } = await api.call('GET', '/api/connectors');
    expect((body as Listed[]).map(({ type }) => type).sort()).toEqual(['Email', 'Sms']);
  });

  describe('and a social one', () => {
    const config = { clientId: 'harbour', clientSecret: CANARY };

    it('leads to its page, with what is asked for', async () => {
      const created = await create('github-universal', config, { syncProfile: true });
      expect(created).toMatchObject({
        status: 200,
        body: { type: 'Social', target: 'github', platform: 'Universal', syncProfile: true, config: { clientSecret: MASK } },
      });
      const path = `/api/connectors/${idOf(created)}/authorization-uri`;
      const asked = { state: 'a state', redirectUri: 'https://harbour.example/callback' };
      const reply = await api.call('POST', path, asked);
      expect(reply).toMatchObject({
        status: 200,
        body: { redirectTo: expect.stringMatching(/^https:\/\/github\.com\/login\/oauth\/authorize\?client_id=harbour&/) as string },
      });
      expect(await api.call('POST', path, { state: 'a state' })).toMatchObject({ status: 400, body: { code: 'session.insufficient_info' } });
      expect(await api.call('POST', '/api/connectors/nowhere/authorization-uri', asked)).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
      expect((await api.call('POST', path, asked, { scope: 'read:connectors' })).status).toBe(403);
      const mail = await create(published.sendgrid.id, published.sendgrid.config(CANARY));
      expect(await api.call('POST', `/api/connectors/${idOf(mail)}/authorization-uri`, asked)).toMatchObject({
        status: 400,
        body: { code: 'connector.unexpected_type' },
      });
    });

    it('is there once, in its own words', async () => {
      expect(await create('github-universal', config)).toMatchObject({ status: 422, body: { code: 'connector.multiple_instances_not_supported' } });
      const renamed = await create('github-universal', config, { metadata: { name: { en: 'Mine' } } });
      expect(renamed).toMatchObject({ status: 400, body: { code: 'connector.cannot_overwrite_metadata_for_non_standard_connector' } });
      const stored = await create('github-universal', config, { enableTokenStorage: true });
      expect(stored).toMatchObject({ status: 422, body: { code: 'connector.token_storage_not_supported' } });
    });

    it('is no longer offered at sign-in once it is deleted', async () => {
      const targets = async () => ((await api.call('GET', '/api/sign-in-exp')).body as { socialSignInConnectorTargets: string[] }).socialSignInConnectorTargets;
      await api.call('PATCH', '/api/sign-in-exp', { socialSignInConnectorTargets: ['github'] });
      expect(await targets()).toEqual(['github']);
      const { body } = await api.call('GET', '/api/connectors?target=github');
      expect((await api.call('DELETE', `/api/connectors/${(body as Listed[])[0]?.id}`)).status).toBe(204);
      expect(await targets()).toEqual([]);
    });
  });
});

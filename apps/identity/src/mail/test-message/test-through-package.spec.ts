import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ManagementApi, type Reply } from '../../testing/management-api';

const phone = '4915112345678';

/** A package that does with a message what its settings say: notes it down, waits for ever, or fails. */
const CARRIER = `
import { appendFileSync } from 'node:fs';
const metadata = { id: 'pigeons', target: 'pigeons', platform: null, name: { en: 'Pigeons' }, description: { en: 'By air' }, logo: 'data:image/svg+xml,<svg/>', logoDark: null,
  readme: '', formItems: [{ key: 'notes', type: 'Text', label: 'Notes' }, { key: 'apiKey', type: 'Text', label: 'Key', isConfidential: true }] };
const configGuard = { safeParse: (data) => ({ success: true, data }) };
export default async ({ getConfig }) => ({
  type: 'Sms', metadata, configGuard,
  async sendMessage(message, sent) {
    const config = sent ?? (await getConfig(metadata.id));
    if (config.does === 'nothing') await new Promise(() => setInterval(() => undefined, 1000));
    if (config.does === 'fail') throw Object.assign(new Error('template not found'), { code: config.code });
    appendFileSync(config.notes, JSON.stringify(message) + '\\n');
  },
});`;

describe('a test message through a package', () => {
  let api: ManagementApi;
  const folder = mkdtempSync(join(tmpdir(), 'gatepost-carrier-'));
  const notes = join(folder, 'notes');

  beforeAll(async () => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'pigeons', version: '1.0.0', type: 'module', exports: './index.js' }));
    writeFileSync(join(folder, 'index.js'), CARRIER);
    api = await ManagementApi.start({ CONNECTORS: folder });
  }, 60_000);
  afterAll(async () => {
    await api.stop();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => api.pool.query('DELETE FROM rate_limits; DELETE FROM deliveries; DELETE FROM delivery_attempts'));

  const send = (body: object): Promise<Reply> => api.call('POST', '/api/connectors/pigeons/test', body);
  const row = async (table: string) => (await api.pool.query<Record<string, unknown>>(`SELECT * FROM ${table}`)).rows[0];
  const lastTest = async () =>
    (await api.pool.query<{ payload: object }>(`SELECT payload FROM logs WHERE key = 'Management.Connector.Test' ORDER BY created_at DESC LIMIT 1`)).rows[0]
      ?.payload;

  it('goes to a phone, and has a journey of its own', async () => {
    const reply = await send({ phone, config: { notes, apiKey: 'canary-key-51' }, templateType: 'MfaVerification', locale: 'de' });
    expect(reply.status).toBe(204);
    expect(JSON.parse(readFileSync(notes, 'utf8'))).toMatchObject({ to: phone, type: 'MfaVerification', payload: { code: '000000', locale: 'de' } });
    const id = reply.headers.get('delivery-id');
    expect(await row('deliveries')).toMatchObject({
      id,
      channel: 'sms',
      kind: 'Test',
      recipient_masked: '•••678',
      state: 'handed',
      template: 'connector',
      language: 'de',
    });
    expect(await row('delivery_attempts')).toMatchObject({ delivery_id: id, factory_id: 'pigeons', outcome: 'handed' });
    expect(await lastTest()).toMatchObject({ result: 'Success', data: { phone, templateType: 'MfaVerification', locale: 'de', config: { notes } } });
    expect(JSON.stringify([await lastTest(), await row('deliveries'), await row('delivery_attempts')])).not.toContain('canary');
  });

  it('does not go to an address', async () => {
    expect(await send({ email: 'ada@example.com', config: { notes } })).toMatchObject({ status: 400, body: { code: 'connector.unexpected_type' } });
    expect(await row('deliveries')).toBeUndefined();
  });

  it('tells of a template that is missing, which is nobody’s journey', async () => {
    const reply = await send({ phone, config: { notes, does: 'fail', code: 'template_not_found' } });
    expect(reply).toMatchObject({ status: 400, body: { code: 'connector.template_not_found' } });
    expect(reply.headers.get('delivery-id')).toBeNull();
    expect(await row('deliveries')).toBeUndefined();
    expect(await lastTest()).toMatchObject({ result: 'Error', error: { code: 'connector.template_not_found' } });
  });

  it('takes who says nothing for who is not there, after the same time', async () => {
    const asked = async (config: object) => {
      const since = performance.now();
      const { status, body } = await send({ phone, config: { notes, ...config } });
      return { reply: { status, body }, ms: performance.now() - since };
    };
    const [silent, broken] = await Promise.all([asked({ does: 'nothing' }), asked({ does: 'fail', code: 'general' })]);
    expect(silent.reply).toMatchObject({ status: 400, body: { code: 'connector.general', data: { reason: 'connection' } } });
    expect(broken.reply).toEqual(silent.reply);
    expect(Math.abs(silent.ms - broken.ms)).toBeLessThan(1_000);
    expect(await row('delivery_attempts')).toMatchObject({
      stage: 'connection',
      code: 'general',
      server: null,
      reply: null,
      facts: { timings: {}, dialogue: [] },
    });
  }, 30_000);
});

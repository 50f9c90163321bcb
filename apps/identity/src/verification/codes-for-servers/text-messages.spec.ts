import { eventually } from '@gatepost/testing/eventually';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ManagementApi } from '../../testing/management-api';
import { productionVariables } from '../../testing/production';
import { writtenPackage, type WrittenPackage } from '../../testing/written-package';

/** A package that posts what it is given, and whose provider refuses one number. */
const POSTS = `
  const reply = await fetch(config.apiKey, { method: 'POST', body: JSON.stringify(message) });
  if (!reply.ok) throw Object.assign(new Error('refused'), { code: 'general', data: { message: await reply.text() } });`;
const REFUSED = '4915112345670';

describe('codes for servers in text messages', () => {
  let api: ManagementApi;
  let provider: Server;
  let written: WrittenPackage;
  const messages: { to: string; type: string; payload: { code: string } }[] = [];

  beforeAll(async () => {
    provider = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const message = JSON.parse(Buffer.concat(chunks).toString()) as (typeof messages)[number];
        messages.push(message);
        response.writeHead(message.to === REFUSED ? 400 : 200).end(`no such number ${message.to}`);
      });
    }).listen(0, '127.0.0.1');
    await once(provider, 'listening');
    written = writtenPackage({ atSend: POSTS, type: 'Sms', metadata: { id: 'acme-sms' } });
    api = await ManagementApi.start({ ...(await productionVariables()), CONNECTORS: written.folder, MAIL_DELIVERY: 'inline' });
    const { port } = provider.address() as AddressInfo;
    const created = await api.call('POST', '/api/connectors', { connectorId: 'acme-sms', config: { apiKey: `http://127.0.0.1:${port}/` } });
    expect(created.status).toBe(200);
  }, 60_000);
  afterAll(async () => {
    await api.stop();
    provider.close();
    written.remove();
  });

  const ask = (phone: string) => api.call('POST', '/api/verification-codes', { phone });
  const check = (phone: string, verificationCode: string) => api.call('POST', '/api/verification-codes/verify', { phone, verificationCode });
  const sentTo = (to: string) =>
    eventually(
      () => messages.find((message) => message.to === to),
      () => `nothing was sent to ${to}`,
    );

  it('reach the phone and are right once, however the number is written', async () => {
    expect(await ask('4901711234567')).toMatchObject({ status: 204 });
    const { type, payload } = await sentTo('491711234567');
    expect([type, payload.code]).toEqual(['Generic', expect.stringMatching(/^\d{6}$/)]);
    expect(await check('491711234567', payload.code === '000000' ? '000001' : '000000')).toMatchObject({ body: { code: 'verification_code.code_mismatch' } });
    expect((await check('491711234567', payload.code)).status).toBe(204);
    expect(await check('4901711234567', payload.code)).toMatchObject({ status: 400, body: { code: 'verification_code.not_found' } });
  });

  it('are refused for a number nobody can have, before anybody is asked', async () => {
    const before = messages.length;
    expect(await ask('0049')).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    expect(messages).toHaveLength(before);
  });

  it('have their journey, without number and code', async () => {
    expect(await ask(REFUSED)).toMatchObject({ status: 400, body: { code: 'connector.general' } });
    const { payload } = await sentTo(REFUSED);
    const { rows } = await api.pool.query(`SELECT d.channel, d.state, d.recipient_masked, d.last_error, a.outcome, a.reply, a.facts
      FROM deliveries d JOIN delivery_attempts a ON a.tenant_id = d.tenant_id AND a.delivery_id = d.id WHERE d.recipient_masked = '•••670'`);
    expect(rows).toMatchObject([{ channel: 'sms', state: 'failed', outcome: 'permanent', reply: '400 no such number [secret]' }]);
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${payload.code}|${REFUSED}`));
  });

  it('are sent ten times in ten minutes to one number, however it is written', async () => {
    const statuses: number[] = [];
    for (let round = 0; round < 11; round += 1) statuses.push((await ask(round % 2 === 0 ? '491729876543' : '4901729876543')).status);
    expect(statuses.filter((status) => status === 204)).toHaveLength(10);
    expect(statuses.at(-1)).toBe(429);
  });
});

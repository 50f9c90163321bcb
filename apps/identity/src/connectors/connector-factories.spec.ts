import { SMTP_CONNECTOR_ID } from '@gatepost/connector-config/smtp';
import { wireProblems } from '@gatepost/wire-guards/wire-problems';
import { ManagementApi } from '../testing/management-api';
import { productionVariables } from '../testing/production';
import { smtpConfigFor } from '../testing/smtp-config';

describe('the kinds of connectors', () => {
  let api: ManagementApi;
  beforeAll(async () => {
    api = await ManagementApi.start(await productionVariables());
  }, 60_000);
  afterAll(() => api.stop());

  it('are listed with all that a console needs to set one up', async () => {
    const { status, body } = await api.call('GET', '/api/connector-factories', undefined, { scope: 'read:connectors' });
    const [smtp] = body as { id: string; type: string; formItems: { key: string }[]; logo: string; logoDark: string; readme: string; configTemplate: string }[];
    expect([status, smtp?.id, smtp?.type]).toEqual([200, SMTP_CONNECTOR_ID, 'Email']);
    expect(smtp?.formItems).toHaveLength(22);
    expect([smtp?.logo, smtp?.logoDark]).toEqual([expect.stringMatching(/^data:image\/svg\+xml,/), expect.stringMatching(/^data:image\/svg\+xml,/)]);
    expect(smtp?.readme).toContain('{{code}}');
    expect(JSON.parse(smtp?.configTemplate ?? '')).toMatchObject({ host: 'smtp.example.com', auth: { type: 'login' } });
  });

  it('are read one by one', async () => {
    const listed = await api.call('GET', '/api/connector-factories');
    const read = await api.call('GET', `/api/connector-factories/${SMTP_CONNECTOR_ID}`);
    expect([read.body]).toEqual(listed.body);
    expect(wireProblems('connectorFactory', read.body)).toEqual([]);
    expect(read.body).toMatchObject({ id: SMTP_CONNECTOR_ID, isDemo: false, target: 'smtp' });
    expect(await api.call('GET', '/api/connector-factories/telegraph')).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
  });

  it('leave the last way to send a code in place while passwords expire', async () => {
    const { body } = await api.call('POST', '/api/connectors', { connectorId: SMTP_CONNECTOR_ID, config: smtpConfigFor(25) });
    const path = `/api/connectors/${(body as { id: string }).id}`;
    const expire = (enabled: boolean) =>
      api.pool.query(`UPDATE sign_in_experiences SET password_expiration = jsonb_build_object('enabled', $1::boolean)`, [enabled]);
    await expire(true);
    const code = 'sign_in_experiences.password_expiration_requires_forgot_password';
    expect(await api.call('DELETE', path)).toMatchObject({ status: 422, body: { code } });
    expect((await api.call('GET', path)).status).toBe(200);
    await expire(false);
    expect((await api.call('DELETE', path)).status).toBe(204);
  });
});

import { mailServer, type MailServer } from '@gatepost/connector-smtp/testing/mail-server';
import { Environment, readVariables } from '../environment';
import { OutboundGuard } from '../platform/outbound/outbound-guard';
import { productionVariables } from '../testing/production';
import { mailConnections } from './mail-connections';
import { environmentEmail } from './environment-email';

describe('connections to mail servers', () => {
  let server: MailServer;
  beforeAll(async () => {
    server = await mailServer();
  });
  afterAll(() => server.stop());

  async function connecting(changed: Readonly<Record<string, string>> = {}) {
    const environment = new Environment(readVariables({ ...(await productionVariables()), OUTBOUND_ALLOW: '', ...changed }), '', '');
    return mailConnections(new OutboundGuard([environment.outboundAllowed]), environmentEmail(environment));
  }
  const own = () => ({ SMTP_URL: `smtp://127.0.0.1:${server.port}`, MAIL_FROM: 'a@harbour.example' });

  it.each([
    ['this machine', '127.0.0.1', 25],
    ['the metadata of a cloud', '169.254.169.254', 587],
    ['a port that is none of mail', '1.1.1.1', 6379],
    ['a port that is none of mail, over IPv6', '2606:4700:4700::1111', 11_211],
  ])('do not lead to %s, and trying again changes nothing', async (_what, host, port) => {
    const connect = await connecting();
    const failure = { retry: 'permanent', stage: 'connection', server: host };
    const message = expect.stringMatching(/^The mail server is not called\. .*OUTBOUND_ALLOW/) as string;
    await expect(connect({ host, port })).rejects.toMatchObject({ name: 'ConnectorError', code: 'general', message, failure });
  });

  it('lead to the server of the environment, which needs no other word, and to nothing beside it', async () => {
    const connect = await connecting(own());
    (await connect({ host: '127.0.0.1', port: server.port })).destroy();
    await expect(connect({ host: '127.0.0.1', port: 25 })).rejects.toMatchObject({ code: 'general' });
    await expect(connect({ host: 'localhost', port: server.port })).rejects.toMatchObject({ code: 'general' });
  });

  it('lead where OUTBOUND_ALLOW says', async () => {
    const connect = await connecting({ OUTBOUND_ALLOW: `127.0.0.0/8:${server.port}` });
    (await connect({ host: 'localhost', port: server.port })).destroy();
    await expect(connect({ host: 'localhost', port: 25 })).rejects.toMatchObject({ code: 'general' });
  });

  it('lead to this machine in a demo, at any port', async () => {
    const connect = await connecting({ GATEPOST_PROFILE: 'demo' });
    (await connect({ host: 'localhost', port: server.port })).destroy();
    await expect(connect({ host: '10.0.0.1', port: 25 })).rejects.toMatchObject({ code: 'general' });
  });

  it('fail as they did when nothing is wrong with the target', async () => {
    const closed = await mailServer();
    await closed.stop();
    const connect = await connecting({ OUTBOUND_ALLOW: '127.0.0.1:*' });
    await expect(connect({ host: '127.0.0.1', port: closed.port })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

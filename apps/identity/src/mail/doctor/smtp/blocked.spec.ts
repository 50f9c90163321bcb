import { mailServer, type MailServer } from '@gatepost/connector-smtp/testing/mail-server';
import { examination, serverAt } from '../testing/examination';

describe('a mail server that may not be called', () => {
  let server: MailServer;
  beforeAll(async () => {
    server = await mailServer();
  });
  afterAll(() => server.stop());

  const usualPorts = () => [{ port: server.port, isSecure: false }];

  it.each(['127.0.0.1', '169.254.169.254', '10.0.0.1', '::1', 'metadata.internal'])('%s is one finding, and nothing else is tried', async (host) => {
    const { codes, isBlocked, said, of } = await examination(serverAt(587, { host }), {
      allowed: '',
      addressesOf: (name) => Promise.resolve([name === 'metadata.internal' ? '169.254.169.254' : name]),
      usualPorts: usualPorts(),
    });
    expect({ codes, isBlocked, said }).toEqual({ codes: ['smtp.host.blocked'], isBlocked: true, said: [] });
    expect(JSON.stringify(of('smtp.host.blocked').facts)).not.toContain('169.254.169.254/');
    expect(server.connections()).toBe(0);
  });

  it('stays so at ports that are not those of mail', async () => {
    expect((await examination(serverAt(5432, { host: '1.1.1.1' }), { allowed: '' })).codes).toEqual(['smtp.host.blocked']);
  });

  it('is not reached by a name that leads elsewhere a moment later', async () => {
    let asked = 0;
    const addressesOf = () => {
      asked += 1;
      return Promise.resolve([asked === 1 ? '192.0.2.1' : '127.0.0.1']);
    };
    const { codes } = await examination(serverAt(server.port, { host: 'rebinding.example' }), { allowed: '', addressesOf, usualPorts: usualPorts() });
    expect(codes).toEqual(['smtp.host.blocked']);
    expect(server.connections()).toBe(0);
  });

  it('is not reached by the search for another port either', async () => {
    let asked = 0;
    // Port 1 of this machine is allowed and closed; then the name moves.
    const addressesOf = () => {
      asked += 1;
      return Promise.resolve([asked === 1 ? '127.0.0.1' : '127.0.0.2']);
    };
    const allowed = '127.0.0.1:1';
    const { codes } = await examination(serverAt(1, { host: 'rebinding.example' }), { allowed, addressesOf, usualPorts: usualPorts() });
    expect(codes).toEqual(['smtp.connection.refused', 'smtp.ports.none']);
    expect(server.connections()).toBe(0);
  });
});

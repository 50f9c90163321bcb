import { cleanConfig } from './clean-config';

describe('a configuration that is kept', () => {
  it('says something in each of its members', () => {
    const sent = {
      host: 'h',
      port: 0,
      secure: false,
      replyTo: '',
      tls: {},
      list: [null, '', {}, 'x'],
      headers: { a: null },
      deep: { er: { est: [] } },
      none: null,
    };
    expect(cleanConfig(sent)).toEqual({ host: 'h', port: 0, secure: false, list: ['x'] });
  });

  it('keeps the kind of a login that has neither user nor password', () => {
    expect(cleanConfig({ auth: { type: 'login', user: '', pass: '' } })).toEqual({ auth: { type: 'login' } });
  });
});

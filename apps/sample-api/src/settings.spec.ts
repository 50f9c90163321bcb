import { readSettings, SettingsError } from './settings';

describe('the settings', () => {
  it('are those of the demo unless something is said', () => {
    expect(readSettings({ ENDPOINT: '', PORT: '' })).toMatchObject({
      port: 3005,
      issuer: 'http://localhost:3001/oidc',
      origins: ['http://localhost:3003', 'capacitor://localhost', 'https://localhost', 'http://localhost'],
    });
  });

  it('follow the service they stand beside', () => {
    const { issuer, keys, origins } = readSettings({ PORT: '4001', MOBILE_PORT: '4003' });
    expect([issuer, keys.href, origins[0]]).toEqual(['http://localhost:4001/oidc', 'http://localhost:4001/oidc/jwks', 'http://localhost:4003']);
  });

  it('believe the issuer that the world knows', () => {
    expect(readSettings({ ENDPOINT: 'https://id.example.com' }).issuer).toBe('https://id.example.com/oidc');
  });

  it.each([{ SAMPLE_API_PORT: '70000' }, { ENDPOINT: 'ftp://id.example.com' }])('name what is wrong: %j', (wrong) => {
    expect(() => readSettings(wrong)).toThrow(SettingsError);
    expect(() => readSettings(wrong)).toThrow(Object.keys(wrong)[0]);
  });
});

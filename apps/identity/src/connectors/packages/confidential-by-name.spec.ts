import { MASK, maskSecrets, unmaskSecrets } from '@gatepost/connector-config/masked-secrets';
import type { FormItem } from '@gatepost/contracts/management/connector-form';
import { confidentialByName, withSecretsMarked } from './confidential-by-name';

const item = (key: string, more: object = {}): FormItem => ({ key, label: key, type: 'Text', ...more });

describe('the secrets of a package', () => {
  const confidential = confidentialByName([item('pin', { isConfidential: true }), item('tokenEndpointAuthMethod', { type: 'Select', selectItems: [] })]);

  it('are told by their names, however deep', () => {
    const config = {
      pin: { digits: '1234' },
      apiKey: 'canary',
      clientSecret: 'canary',
      authToken: 'canary',
      password: 'canary',
      auth: { user: 'me', pass: 'canary', privateKey: { key: 'canary', passphrase: 'canary' } },
      customHeaders: { authorization: 'canary', 'X-Api-Key': 'canary', 'X-Campaign': 'spring' },
      hooks: [{ name: 'one', secret: 'canary' }],
      appKey: 'canary',
      signingKeys: ['canary'],
      secret: { value: 'canary' },
      smtpPwd: 4711,
      tokens: ['canary', 'canary'],
      useToken: true,
      publicKey: 'shown',
    };
    const shown = maskSecrets(confidential, config);
    expect(JSON.stringify(shown)).not.toMatch(/canary|1234|4711/);
    expect(shown).toMatchObject({
      pin: MASK,
      auth: { user: 'me', pass: MASK, privateKey: MASK },
      secret: MASK,
      tokens: MASK,
      useToken: true,
      publicKey: 'shown',
      customHeaders: { 'X-Campaign': 'spring' },
      hooks: [{ name: 'one', secret: MASK }],
    });
    expect(unmaskSecrets(confidential, shown, config)).toEqual({ config });
  });

  it('are typed hidden where they are typed as text', () => {
    const items = [
      item('clientId'),
      item('clientSecret'),
      item('apiKey', { type: 'MultilineText' }),
      item('tokens', { type: 'Json' }),
      item('useToken', { type: 'Switch' }),
    ];
    expect(withSecretsMarked(items).map(({ key, isConfidential = false }) => [key, isConfidential])).toEqual([
      ['clientId', false],
      ['clientSecret', true],
      ['apiKey', true],
      ['tokens', false],
      ['useToken', false],
    ]);
  });

  it.each([
    ['identifiers', { accessKeyId: 'a', accountSID: 'b', clientId: 'c', emailAddressIdentityArn: 'd' }],
    ['addresses', { tokenEndpoint: 'https://a.example', accessTokenUrl: 'https://b.example', jwksUri: 'https://c.example' }],
    ['choices', { tokenEndpointAuthMethod: 'client_secret_basic' }],
    ['words of messages', { templates: [{ usageType: 'SignIn', content: 'Your password code is {{code}}', key: 'x' }] }],
  ])('are not %s', (_what, config) => {
    expect(maskSecrets(confidential, config)).toEqual(config);
  });

  it.each([
    ['another server', { endpoint: 'https://eve.example' }],
    ['another account', { accessKeyId: 'eve' }],
    ['another region, which was not set', { region: 'us-east-1' }],
    ['another header', { customHeaders: { 'X-Campaign': 'spring', 'X-Forward': 'eve' } }],
  ])('have to be typed again for %s', (_what, change) => {
    const stored = { endpoint: 'https://mail.example', accessKeyId: 'me', accessKeySecret: 'canary', customHeaders: { 'X-Campaign': 'spring' } };
    const sent = { ...maskSecrets(confidential, stored), ...change };
    expect(unmaskSecrets(confidential, sent, stored)).toEqual({ missing: [['accessKeySecret']] });
  });

  it('have to be typed again beside one that is, since it could be another server', () => {
    const stored = { tokenServer: 'auth.example', clientSecret: 'canary' };
    expect(unmaskSecrets(confidential, { tokenServer: 'eve.example', clientSecret: MASK }, stored)).toEqual({ missing: [['clientSecret']] });
    expect(unmaskSecrets(confidential, { tokenServer: MASK, clientSecret: 'new' }, stored)).toEqual({ missing: [['tokenServer']] });
    expect(unmaskSecrets(confidential, { tokenServer: 'auth.example', clientSecret: MASK }, stored)).toEqual({ config: stored });
  });

  it('stay for other words and another sender', () => {
    const stored = { apiKey: 'canary', fromEmail: 'a@harbour.example', replyTo: 'b@harbour.example', templates: ['old'], deliveries: { SignIn: {} } };
    const words = { fromEmail: 'c@harbour.example', fromName: 'Harbour', replyTo: 'd@harbour.example', templates: ['new'], deliveries: { Generic: {} } };
    expect(unmaskSecrets(confidential, { ...words, apiKey: MASK }, stored)).toEqual({ config: { ...words, apiKey: 'canary' } });
  });
});

import * as z from 'zod';
import { fields } from './fields';
import { confidentialOf, MASK, maskSecrets, unmaskSecrets } from './masked-secrets';
import { smtpConfig } from './smtp';

const secret = () => z.string().register(fields, { label: 'Secret', type: 'Text', isConfidential: true });
const confidential = confidentialOf(
  z.object({
    url: z.string().register(fields, { label: 'URL', type: 'Text', isDestination: true }),
    apiKey: secret().optional(),
    auth: z.union([z.object({ user: z.string(), pass: secret() }), z.object({ key: z.object({ pem: secret(), passphrase: secret().optional() }) })]).optional(),
    hooks: z.array(z.object({ name: z.string(), token: secret() })).optional(),
    headers: z.record(z.string(), secret()).optional(),
    whole: z.object({ anything: z.string() }).optional().register(fields, { label: 'Whole', type: 'Json', isConfidential: true }),
  }),
);
const smtpSecrets = confidentialOf(smtpConfig);
const stored = {
  url: 'https://mail.example',
  apiKey: 'canary-1',
  auth: { key: { pem: 'canary-2', passphrase: 'canary-3' } },
  hooks: [{ name: 'one', token: 'canary-4' }],
  headers: { authorization: 'canary-5' },
  whole: { anything: 'canary-6' },
};

describe('the secrets of a configuration', () => {
  it('are the same mask in every answer, however deep, and nothing else is', () => {
    const shown = maskSecrets(confidential, stored);
    expect(JSON.stringify(shown)).not.toContain('canary');
    expect(shown).toMatchObject({
      url: 'https://mail.example',
      apiKey: MASK,
      auth: { key: { pem: MASK } },
      hooks: [{ name: 'one', token: MASK }],
      whole: MASK,
    });
  });

  it('stay out of an answer where there are none', () => {
    expect(maskSecrets(confidential, { url: 'https://mail.example' })).toEqual({ url: 'https://mail.example' });
  });

  it('are kept where the mask is sent back', () => {
    expect(unmaskSecrets(confidential, maskSecrets(confidential, stored), stored)).toEqual({ config: stored });
    const sent = { ...maskSecrets(confidential, stored), apiKey: 'new', hooks: [{ name: 'renamed', token: MASK }] };
    expect(unmaskSecrets(confidential, sent, stored)).toEqual({ config: { ...stored, apiKey: 'new', hooks: [{ name: 'renamed', token: 'canary-4' }] } });
  });

  it('have to be typed again for another destination', () => {
    const sent = { url: 'https://eve.example', apiKey: MASK, hooks: [{ name: 'one', token: MASK }] };
    expect(unmaskSecrets(confidential, sent, stored)).toEqual({ missing: [['apiKey'], ['hooks', '0', 'token']] });
    expect(unmaskSecrets(confidential, { url: 'https://eve.example', apiKey: 'typed' }, stored)).toEqual({
      config: { url: 'https://eve.example', apiKey: 'typed' },
    });
  });

  it.each([
    ['nothing is stored', undefined],
    ['there is none where it stands', { url: 'https://mail.example', auth: { user: 'me', pass: 'canary' } }],
    ['only a prototype has it', Object.create({ url: 'https://mail.example', apiKey: 'canary' }) as Record<string, unknown>],
  ])('are missing when %s', (_what, kept) => {
    expect(unmaskSecrets(confidential, { url: 'https://mail.example', apiKey: MASK }, kept)).toEqual({ missing: [['apiKey']] });
  });

  it.each([
    ['host', { host: 'eve.example' }],
    ['port', { port: 25 }],
    ['user', { auth: { type: 'login', user: 'eve', pass: MASK } }],
    ['authority to trust', { tls: { ca: 'PEM' } }],
    ['name in the certificate', { servername: 'eve.example' }],
  ])('of SMTP belong to the %s they were typed for', (_what, changed) => {
    const smtp = { host: 'mail.example', port: 587, auth: { type: 'login', user: 'me', pass: 'canary' } };
    const sent = { ...maskSecrets(smtpSecrets, smtp), fromEmail: 'new@harbour.example' };
    expect(unmaskSecrets(smtpSecrets, sent, smtp)).toEqual({ config: { ...smtp, fromEmail: 'new@harbour.example' } });
    expect(unmaskSecrets(smtpSecrets, { ...sent, ...changed }, smtp)).toEqual({ missing: [['auth', 'pass']] });
  });
});

import type { SignInBoot } from '@gatepost/contracts/experience/boot';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PageShell, type ShellParts } from './page-shell';

const PAGE = `<!doctype html><html lang="en" dir="ltr"><head><link rel="icon" href="data:ours"><!--gatepost:style--></head>
<body><script nonce="__NONCE__"></script><!--gatepost:boot--></body></html>`;

const boot: SignInBoot = {
  language: 'en',
  languages: [],
  phrases: {},
  appId: null,
  branding: { name: 'Harbour', logoUrl: null, darkLogoUrl: null, isDarkModeEnabled: true },
  termsOfUseUrl: null,
  privacyPolicyUrl: null,
  supportEmail: null,
  supportWebsiteUrl: null,
  now: 0,
  step: { name: 'unknown-session' },
};
const plain: ShellParts['settings'] = { branding: {}, color: { primaryColor: '#12554c', isDarkModeEnabled: true }, customCss: null };

describe('the page that the service writes', () => {
  let folder: string;
  let shell: PageShell;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gatepost-shell-'));
    writeFileSync(join(folder, 'index.html'), PAGE);
    shell = await PageShell.read(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (settings: Partial<ShellParts['settings']>, parts: Partial<SignInBoot> = {}) =>
    shell
      .write({ nonce: 'once', boot: { ...boot, ...parts }, settings: { ...plain, ...settings } })
      .map((piece) => (typeof piece === 'string' ? piece : piece.text))
      .join('');

  it('runs in its language’s direction', () => {
    expect(write({}, { language: 'ar' })).toContain('<html lang="ar" dir="rtl">');
  });

  it('stays light where there is no dark mode', () => {
    expect(write({ color: { primaryColor: '#12554c', isDarkModeEnabled: false } })).toContain('<html lang="en" dir="ltr" data-theme="light">');
  });

  it('has the tenant’s colour, and the one it chose for the dark', () => {
    const chosen = { primaryColor: '#abc', darkPrimaryColor: '#f0b54d', isDarkModeEnabled: true };
    expect(write({ color: chosen })).toContain(':root{--gp-brand:#aabbcc}@media(prefers-color-scheme:dark){:root{--gp-brand:#f0b54d}}');
    expect(write({ color: { ...chosen, isDarkModeEnabled: false } })).not.toContain('#f0b54d');
  });

  it('has the tenant’s icon, for the dark as well, in place of ours', () => {
    expect(write({})).toContain('data:ours');
    const [favicon, darkFavicon] = ['https://harbour.example/a.png?x="><script>', 'https://harbour.example/b.png'];
    const page = write({ branding: { favicon, darkFavicon } });
    expect(page).toContain('<link rel="icon" href="https://harbour.example/a.png?x=&quot;&gt;&lt;script&gt;" media="(prefers-color-scheme: light)">');
    expect(page).toContain('<link rel="icon" href="https://harbour.example/b.png" media="(prefers-color-scheme: dark)">');
    expect(page).not.toContain('data:ours');
    expect(write({ branding: { favicon: 'https://harbour.example/a.png' } })).toContain('<link rel="icon" href="https://harbour.example/a.png">');
  });

  it.each(['</style><script>alert(1)</script>', '</STYLE ><script>alert(1)</script>', '</style\n><script>alert(1)</script>'])(
    'keeps the style sheet %j where it is',
    (customCss) => {
      const page = write({ customCss });
      expect(page).not.toContain(customCss);
      expect(page.match(/<\/style/gi)).toHaveLength(2);
      expect(page).toContain(customCss.replace('</', '<\\/'));
    },
  );

  it('gives away its nonce to none of the tenant’s or the person’s words', () => {
    const page = write({ customCss: '.a { background: url(https://evil.example/__NONCE__) }' }, { branding: { ...boot.branding, name: '__NONCE__' } });
    expect(page.match(/__NONCE__/g)).toHaveLength(2);
    expect(page).toContain('<script nonce="once">');
  });
});

import { brandShades } from './brand-shades';
import { defaultMail } from './default-mail';
import { mailKindOf, mailKinds } from './mail-kind';
import { sampleVariables } from './mail-variables';

const languages = ['en', 'de', 'es', 'fr', 'zh-CN'] as const;
const everyMail = languages.flatMap((language) => mailKinds.map((kind) => [language, kind] as const));
const textOf = (html: string) => html.replace(/<style>[^]*?<\/style>/, '').replace(/<[^>]+>/g, ' ');

describe('the mail with a code', () => {
  it('reads as it was drawn', () => {
    const { subject, text } = defaultMail('SignIn', 'en', sampleVariables);
    expect(subject).toBe('481902 is your Harbour code');
    expect(text).toBe(`481902

is your sign-in code for Harbour. Type it where you asked for it.
It works once, until 12:13 UTC (10 minutes).

- - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
App        Harbour
Device     Chrome on Android
Asked for  23 November 2026, 12:03 UTC

We never ask for this code by phone, chat or mail.
If you did not ask for it, do nothing: without the code nobody gets in.

Sent to mara.lindqvist@example.com because someone asked to sign in to Harbour. This is not a newsletter; there is nothing to unsubscribe from.
`);
  });

  it.each(everyMail)('says all of it in %s for %s, as text and as HTML', (language, kind) => {
    const { subject, text = '', html = '' } = defaultMail(kind, language, sampleVariables);
    expect(subject).toMatch(/481902.*Harbour/);
    for (const body of [text, textOf(html)]) {
      for (const fact of ['481902', 'Harbour', 'Chrome', 'Android', '12:13', '12:03', '2026', 'mara.lindqvist@example.com']) expect(body).toContain(fact);
      expect(body).not.toMatch(/undefined|null|\{|\}|NaN/);
    }
    expect(text.split('\n')[0]).toBe('481902');
    expect(html).toContain(`<html lang="${language}"`);
  });

  it.each(everyMail)('fetches nothing and runs nothing in %s for %s', (language, kind) => {
    const { html = '' } = defaultMail(kind, language, sampleVariables);
    expect(html).not.toMatch(/<(?:img|script|link|iframe|object|form|a)\b|url\(|@import|\son\w+=/i);
    expect(html.match(/https?:\/\/[^"\s]+/g)).toEqual(['http://www.w3.org/1999/xhtml']);
  });

  it('leaves the device out when nothing is known of it, and takes half of it', () => {
    expect(defaultMail('SignIn', 'en', { ...sampleVariables, device: undefined }).text).not.toContain('Device');
    expect(defaultMail('SignIn', 'en', { ...sampleVariables, device: { browser: 'Firefox' } }).text).toContain('Device     Firefox\n');
  });

  it('counts the minutes that are left', () => {
    const { text } = defaultMail('SignIn', 'en', { ...sampleVariables, expiresAt: sampleVariables.askedAt + 61_000 });
    expect(text).toContain('(1 minute)');
  });

  it.each(['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '</title></style><b>', '&lt;b&gt;', "' onmouseover='x", '<!--', '{{code}}'])(
    'shows a name that looks like HTML as it is: %s',
    (applicationName) => {
      const tags = (html = '') =>
        html
          .replace(/<!doctype html>/, '')
          .match(/<[^>]*>/g)
          ?.map((tag) => tag.split(/[\s>]/)[0]);
      const { html, subject } = defaultMail('SignIn', 'en', { ...sampleVariables, applicationName });
      expect(tags(html)).toEqual(tags(defaultMail('SignIn', 'en', sampleVariables).html));
      expect(subject).toContain(applicationName);
    },
  );

  it('makes no link of a name, keeps it on one line and short', () => {
    const {
      subject,
      text = '',
      html = '',
    } = defaultMail('SignIn', 'en', { ...sampleVariables, applicationName: `evil.example/win\r\nBcc: eve@example.com \u202e${'x'.repeat(500)}` });
    expect(subject).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(subject.length).toBeLessThan(100);
    expect(text).not.toContain('\r');
    expect(html).not.toMatch(/evil\.example/);
  });
});

describe('the kind of a mail', () => {
  it('follows from what a code is for', () => {
    expect(['SignIn', 'Register', 'ForgotPassword', 'MfaVerification'].map(mailKindOf)).toEqual(['SignIn', 'Register', 'ForgotPassword', 'Generic']);
  });
});

describe('the shades of a brand', () => {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string) => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  it('of the default colour are those of the style sheet', () => {
    expect(brandShades('#12554c')).toEqual({
      fill: '#12554c',
      onFill: '#ffffff',
      darkFill: '#84c2b7',
      onDarkFill: expect.stringMatching(/^#0[0-9a-f]{5}$/) as string,
    });
  });

  it('stay readable for every colour', () => {
    for (let step = 0; step < 4096; step += 7) {
      const color = `#${[step >> 8, (step >> 4) & 15, step & 15].map((part) => (part * 17).toString(16).padStart(2, '0')).join('')}`;
      const { fill, onFill, darkFill, onDarkFill } = brandShades(color);
      expect([color, contrast(fill, onFill) >= 4.5, contrast(darkFill, onDarkFill) >= 4.5]).toEqual([color, true, true]);
    }
  });

  it.each(['red', '#fff', 'url(x)', '#12554c;background:url(x)', ''])('fall back to the default for %j', (color) => {
    expect(brandShades(color).fill).toBe('#12554c');
  });
});

import { defaultMail } from './default-mail';
import { codeKinds, mailKindOf, mailKinds } from './mail-kind';
import { directionOf, mailLanguageTags } from './mail-language';
import { sampleVariables } from './sample-variables';
import { wordsOf } from './testing/parsed-html';

const sample = sampleVariables.SignIn;
const invitation = sampleVariables.OrganizationInvitation;
const everyMail = mailLanguageTags.flatMap((language) => mailKinds.map((kind) => [language, kind] as const));
const everyCode = mailLanguageTags.flatMap((language) => codeKinds.map((kind) => [language, kind] as const));

describe('the mail with a code', () => {
  it('reads as it was drawn', () => {
    const { subject, text } = defaultMail('SignIn', 'en', sample);
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

  it.each(everyCode)('says all of it in %s for %s, as text and as HTML', (language, kind) => {
    const { subject, text, html } = defaultMail(kind, language, sampleVariables[kind]);
    expect(subject).toMatch(/481902.*Harbour/);
    for (const body of [text, wordsOf(html)]) {
      for (const fact of ['481902', 'Harbour', 'Chrome', 'Android', '12:13', '12:03', '2026', 'mara.lindqvist@example.com']) expect(body).toContain(fact);
      expect(body).not.toMatch(/undefined|\bnull\b|\{|\}|NaN/);
    }
    expect(text.split('\n')[0]).toBe('481902');
    expect(html).toContain(`<html lang="${language}" dir="${directionOf(language)}"`);
  });

  it.each(everyMail)('fetches nothing and runs nothing in %s for %s', (language, kind) => {
    const { html } = defaultMail(kind, language, sampleVariables[kind]);
    expect(html).not.toMatch(/<(?:img|script|link|iframe|object|form)\b|url\(|@import|\son\w+=/i);
    expect(new Set(html.match(/https?:\/\/[^"\s<]+/g))).toEqual(
      new Set(['http://www.w3.org/1999/xhtml', ...(kind === 'OrganizationInvitation' ? [invitation.link] : [])]),
    );
    expect(html.length).toBeLessThan(12_000);
  });

  it('leaves the device out when nothing is known of it, and takes half of it', () => {
    expect(defaultMail('SignIn', 'en', { ...sample, device: undefined }).text).not.toContain('Device');
    expect(defaultMail('SignIn', 'en', { ...sample, device: { browser: 'Firefox' } }).text).toContain('Device     Firefox\n');
  });

  it('counts the minutes that are left', () => {
    const { text } = defaultMail('SignIn', 'en', { ...sample, expiresAt: sample.askedAt + 61_000 });
    expect(text).toContain('(1 minute)');
  });

  it('has a button that goes on without the code where a link is given', () => {
    const link = 'https://id.harbour.example/continue/sample';
    const { text, html } = defaultMail('SignIn', 'en', { ...sample, link });
    expect(text).toContain(`Or open this page in the browser that asked for the code:\n${link}\n`);
    expect(html).toMatch(new RegExp(`<a href="${link}"[^>]*>Sign in without typing</a>`));
    expect(defaultMail('BindMfa', 'en', { ...sample, link }).html).toContain('>Continue without typing</a>');
    expect(defaultMail('SignIn', 'en', { ...sample, link: 'javascript:alert(1)' }).html).not.toContain('<a ');
  });

  it('says of a second step that somebody may know the password', () => {
    expect(defaultMail('MfaVerification', 'en', sample).text).toContain('someone may know your password: change it.');
    expect(defaultMail('SignIn', 'en', sample).text).not.toContain('password');
  });

  it('leaves nothing of a name for mail programs to decode', () => {
    const { subject } = defaultMail('SignIn', 'en', { ...sample, applicationName: '=?utf-8?B?4oCuZXZpbA==?=' });
    expect(subject).not.toContain('=?');
  });

  it('makes no link of a name, keeps it on one line and short', () => {
    const { subject, text, html } = defaultMail('SignIn', 'en', {
      ...sample,
      applicationName: `evil.example/win\r\nBcc: eve@example.com \u202e${'x'.repeat(500)}`,
    });
    expect(subject).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(subject.length).toBeLessThan(100);
    expect(text).not.toContain('\r');
    expect(html).not.toMatch(/evil\.example/);
    expect(text).not.toMatch(/evil\.example/);
  });
});

describe('the mail with an invitation', () => {
  it('reads as it was drawn', () => {
    const { subject, text } = defaultMail('OrganizationInvitation', 'en', invitation);
    expect(subject).toBe('Invitation to join North Quay Rowing');
    expect(text).toBe(`An invitation

Jonas Okafor invites you to join North Quay Rowing at Harbour.

Accept the invitation
https://id.harbour.example/invitations/sample
The link works until 30 November 2026, 12:03 UTC.

- - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
Organization  North Quay Rowing
Invited by    Jonas Okafor
App           Harbour
Sent          23 November 2026, 12:03 UTC

If you do not know who invites you, do nothing: nobody joins without the link.

Sent to mara.lindqvist@example.com because someone invited this address to North Quay Rowing. This is not a newsletter; there is nothing to unsubscribe from.
`);
  });

  it.each(mailLanguageTags)('says all of it in %s, as text and as HTML', (language) => {
    const { subject, text, html } = defaultMail('OrganizationInvitation', language, invitation);
    expect(subject).toContain('North Quay Rowing');
    for (const body of [text, wordsOf(html)]) {
      for (const fact of ['North Quay Rowing', 'Jonas Okafor', 'Harbour', invitation.link, '30', '12:03', '2026', 'mara.lindqvist@example.com'])
        expect(body).toContain(fact);
      expect(body).not.toMatch(/undefined|\bnull\b|\{|\}|NaN/);
    }
    expect(html).toContain(`<a href="${invitation.link}" class="btn"`);
  });

  it('says who invites as far as it is known, and no end where there is none', () => {
    const { text } = defaultMail('OrganizationInvitation', 'en', { ...invitation, inviter: { username: 'jonas' }, expiresAt: undefined });
    expect(text).toContain('jonas invites you to join');
    expect(text).not.toContain('The link works until');
    const anonymous = defaultMail('OrganizationInvitation', 'en', { ...invitation, inviter: undefined }).text;
    expect(anonymous).toContain('You are invited to join North Quay Rowing at Harbour.');
    expect(anonymous).not.toContain('Invited by');
  });
});

describe('a mail in Arabic', () => {
  const { subject, text, html } = defaultMail('SignIn', 'ar', sample);

  it('runs from right to left, but not the code', () => {
    expect(html).toContain('<html lang="ar" dir="rtl"');
    expect(html).toMatch(/<td dir="ltr"[^>]*>481902<\/td>/);
    expect(html).toContain('padding-right:12px');
    expect(html).not.toContain('padding-left:12px');
  });

  it('has digits that a code is typed with, and dates of its own', () => {
    expect(text).toContain('23 نوفمبر 2026');
    expect(text).not.toMatch(/[\u0660-\u0669\u06f0-\u06f9]/);
  });

  it('sets names and times apart, except in the subject', () => {
    expect(text).toContain('\u206812:13 UTC\u2069');
    expect(subject).not.toMatch(/[\u2066-\u2069]/);
  });
});

describe('a mail in Italian', () => {
  it('reads as an Italian would write it', () => {
    const { subject, text } = defaultMail('SignIn', 'it', sample);
    expect(subject).toBe('481902 è il tuo codice per Harbour');
    expect(text).toContain('è il tuo codice di accesso a Harbour. Inseriscilo dove lo hai richiesto.\n');
    expect(text).toContain('È valido una sola volta, fino alle 12:13 UTC (10 minuti).\n');
    expect(text).toContain('Richiesto    23 novembre 2026, 12:03 UTC\n');
  });

  it.each([1, 8, 11])('needs no other article before day %d, on which a link ends', (day) => {
    const { text } = defaultMail('OrganizationInvitation', 'it', { ...invitation, expiresAt: Date.UTC(2026, 11, day, 12, 3) });
    expect(text).toContain(`Scadenza del link: ${day} dicembre 2026, 12:03 UTC.\n`);
  });
});

describe('a mail in Korean', () => {
  const { subject, text, html } = defaultMail('SignIn', 'ko', sample);

  it('reads as a Korean would write it', () => {
    expect(subject).toBe('481902 – Harbour 코드입니다');
    expect(text).toContain('Harbour 로그인 코드입니다. 코드를 요청한 화면에 입력하세요.\n한 번만 사용할 수 있으며 12:13 UTC까지 유효합니다(10분).\n');
  });

  it('counts two columns for a syllable, so that the receipt stands in line', () => {
    expect(text).toContain('앱         Harbour\n기기       Android의 Chrome\n요청 일시  2026년 11월 23일 12:03 UTC\n');
  });

  it('breaks its lines between words, and no other language does so by force', () => {
    expect(html).toContain(';word-break:keep-all"');
    expect(defaultMail('SignIn', 'ja', sample).html).not.toContain('keep-all');
  });

  it.each(mailKinds)('has no particle that would depend on the sound of a name, for %s', (kind) => {
    const mail = defaultMail(kind, 'ko', sampleVariables[kind]);
    expect(`${mail.subject}\n${mail.text}`).not.toMatch(/(?:[A-Za-z0-9]|\.com)(?:은|는|이|가|을|를|과|와|로|으로)(?=\s)/);
  });
});

describe('the kind of a mail', () => {
  it('follows from what it is for', () => {
    expect(['SignIn', 'BindMfa', 'OrganizationInvitation', 'Test'].map(mailKindOf)).toEqual(['SignIn', 'BindMfa', 'OrganizationInvitation', 'Generic']);
  });

  it('gives way to what the mail carries: a code is never called an invitation', () => {
    const kinds = (['OrganizationInvitation', 'SignIn'] as const).map((kind) => defaultMail<'OrganizationInvitation' | 'SignIn'>(kind, 'en', sample).subject);
    expect(kinds).toEqual(['481902 is your Harbour code', '481902 is your Harbour code']);
    expect(defaultMail<'OrganizationInvitation' | 'SignIn'>('SignIn', 'en', invitation).subject).toBe('Invitation to join North Quay Rowing');
  });
});

import { pageLanguages, signInPhrases } from '@gatepost/phrases/sign-in/languages';
import { bootWith } from '../testing/boot';
import { previewBoot } from './preview-boot';
import { previewConfigOf } from './preview-config';

const looksOf = (signInExperience: object) => previewConfigOf({ sender: 'ac_preview', config: { signInExperience } })?.look;
const settingsOf = (signInExperience: object) => previewConfigOf({ sender: 'ac_preview', config: { signInExperience } })?.settings;

describe('a message to a preview', () => {
  it.each([
    ['nothing', undefined],
    ['text', 'ac_preview'],
    ['a message of somebody else', { sender: 'somebody', config: { signInExperience: {} } }],
    ['a message without settings', { sender: 'ac_preview', config: { language: 'de' } }],
    ['settings that are none', { sender: 'ac_preview', config: { signInExperience: 'none' } }],
  ])('is ignored when it is %s', (_what, message) => {
    expect(previewConfigOf(message)).toBeUndefined();
  });

  it('says how the pages look', () => {
    const color = { primaryColor: '#b3261e', darkPrimaryColor: '#f86', isDarkModeEnabled: true };
    const branding = { logoUrl: 'https://harbour.example/logo.svg', darkLogoUrl: 'http://localhost:8080/dark.svg' };
    expect(
      looksOf({ color, branding, customCss: 'h1 { color: red }', termsOfUseUrl: 'https://harbour.example/terms', supportEmail: 'help@harbour.example' }),
    ).toEqual({
      color: '#b3261e',
      darkColor: '#f86',
      isDarkModeEnabled: true,
      logoUrl: 'https://harbour.example/logo.svg',
      darkLogoUrl: 'http://localhost:8080/dark.svg',
      customCss: 'h1 { color: red }',
      termsOfUseUrl: 'https://harbour.example/terms',
      privacyPolicyUrl: null,
      supportEmail: 'help@harbour.example',
      supportWebsiteUrl: null,
    });
  });

  it('brings in nothing that a browser would run, and no more than the service itself would keep', () => {
    const color = { primaryColor: '#b3261e;background:url(https://evil.example)', darkPrimaryColor: '#'.repeat(65_536) };
    const branding = { logoUrl: 'javascript:alert(1)', darkLogoUrl: 'data:text/html,<script>alert(1)</script>' };
    const hostile = {
      color,
      branding,
      customCss: 'a'.repeat(65_537),
      termsOfUseUrl: 'JavaScript:alert(1)',
      privacyPolicyUrl: `https://x.example/${'a'.repeat(65_536)}`,
    };
    expect(looksOf({ ...hostile, supportEmail: 'a'.repeat(65_536) })).toEqual({
      color: null,
      darkColor: null,
      isDarkModeEnabled: false,
      logoUrl: null,
      darkLogoUrl: null,
      customCss: '',
      termsOfUseUrl: null,
      privacyPolicyUrl: null,
      supportEmail: null,
      supportWebsiteUrl: null,
    });
  });

  it('may hold anything where the settings should be: what makes no sense counts as not chosen', () => {
    const nonsense = {
      signIn: 7,
      signUp: { identifiers: 'email' },
      signInMode: 'Never',
      mfa: null,
      passwordPolicy: { length: { min: 'ten' } },
      forgotPasswordMethods: {},
    };
    expect(settingsOf(nonsense)).toEqual({
      signIn: { methods: [] },
      signUp: { identifiers: [], password: false, verify: false },
      signInMode: 'SignInAndRegister',
      agreeToTermsPolicy: 'Automatic',
      forgotPasswordMethods: null,
      passwordPolicy: { length: {}, rejects: { pwned: true, repetitionAndSequence: true, userInfo: true } },
      mfa: { policy: 'NoPrompt', factors: [] },
    });
    expect(
      settingsOf({ signIn: { methods: [null, { identifier: 'telepathy' }, { identifier: 'email', password: 'yes', verificationCode: true }] } })?.signIn,
    ).toEqual({
      methods: [{ identifier: 'email', password: false, verificationCode: true, isPasswordPrimary: false }],
    });
  });
});

describe('the page of a preview', () => {
  const saved = bootWith({ preview: { consoleOrigin: 'https://admin.example', words: signInPhrases, digits: 6 }, languages: pageLanguages });
  const branding = { logoUrl: 'https://harbour.example/light.svg', darkLogoUrl: 'https://harbour.example/dark.svg' };
  const pageOf = (config: object) => {
    const known = previewConfigOf({ sender: 'ac_preview', config });
    return known && previewBoot(saved, known);
  };

  it('speaks the language that is asked for, else the one it was loaded in', () => {
    expect(pageOf({ signInExperience: {}, language: 'de-AT' })).toMatchObject({ language: 'de', phrases: signInPhrases.de });
    expect(pageOf({ signInExperience: {}, language: 'x'.repeat(65_536) })).toMatchObject({ language: 'en', phrases: signInPhrases.en });
    expect(pageOf({ signInExperience: {}, language: '<script>' })).toMatchObject({ language: 'en' });
  });

  it('has the logo of the mode that is asked for, whatever the device prefers', () => {
    const dark = { signInExperience: { branding, color: { isDarkModeEnabled: true } }, mode: 'dark' };
    expect(pageOf(dark)?.branding).toMatchObject({ logoUrl: branding.darkLogoUrl, darkLogoUrl: null });
    expect(pageOf({ ...dark, mode: 'light' })?.branding).toMatchObject({ logoUrl: branding.logoUrl, darkLogoUrl: null });
    expect(pageOf({ signInExperience: { branding }, mode: 'dark' })?.branding).toMatchObject({ logoUrl: branding.logoUrl });
  });
});

import { de } from '@gatepost/phrases/sign-in/de';
import { en } from '@gatepost/phrases/sign-in/en';
import { fillIn } from '@gatepost/phrases/placeholders';
import { journeysAround } from '../stage/journeys';
import { runningService } from '../stage/running-service';
import { ConsoleFrame } from './console-frame';

const running = runningService();
const journey = journeysAround(running);

const byName = {
  signIn: { methods: [{ identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true }] },
  signUp: { identifiers: ['username'], password: true, verify: false },
};
const red = { primaryColor: '#b3261e', isDarkModeEnabled: true };
const inGerman = fillIn(de.identifier.signIn, { app: 'Gatepost' });
const inEnglish = fillIn(en.identifier.signIn, { app: 'Gatepost' });

describe('the preview of the sign-in pages', () => {
  journey('shows what nobody has saved yet: words, steps, colours and styles', async (visitor) => {
    const preview = await ConsoleFrame.open(visitor, running);
    expect(await preview.title()).toBe(inEnglish);
    const steps = ['identifier', 'register', 'password', 'choose-password', 'done'];
    const settings = {
      ...byName,
      color: red,
      customCss: 'h1 { text-transform: uppercase } @media (prefers-color-scheme: dark) { h1 { color: rgb(1, 2, 3) } }',
    };
    expect(await preview.propose({ signInExperience: settings, language: 'de', mode: 'dark' })).toEqual({
      sender: 'gatepost_preview',
      shown: 'identifier',
      steps,
    });
    expect(await preview.title()).toBe(inGerman.toUpperCase());
    expect(await preview.styleOfTitle('color')).toBe('rgb(1, 2, 3)');
    expect(await preview.setting()).toEqual(['de', 'ltr', 'dark']);
    expect(await preview.propose({ signInExperience: settings, language: 'ar', step: 'password' })).toMatchObject({ shown: 'password' });
    expect(await preview.setting()).toEqual(['ar', 'rtl', 'light']);
    expect(await preview.propose({ signInExperience: byName, step: 'code' })).toMatchObject({ shown: 'identifier' });
  });

  journey('does nothing: what is pressed or typed goes nowhere, and no request leaves but for files of the pages', async (visitor) => {
    const preview = await ConsoleFrame.open(visitor, running);
    for (const step of ['identifier', 'register', 'password', 'choose-password', 'done'] as const) {
      await preview.propose({ signInExperience: byName, step });
      const before = await preview.title();
      for (const control of await preview.pages.locator('button, a, input').all()) {
        const { x, y } = (await control.boundingBox()) ?? { x: 300, y: 350 };
        await preview.page.mouse.click(x + 5, y + 5);
      }
      await preview.page.keyboard.press('Tab');
      await preview.page.keyboard.type('mara\n');
      expect([await preview.title(), await preview.pages.evaluate('document.activeElement.tagName')]).toEqual([before, 'BODY']);
    }
    const files = `GET ${running.service.endpoint}/assets/`;
    expect(preview.requests.filter((request) => !request.startsWith(files))).toEqual([]);
  });

  journey('listens to the console alone', async (visitor) => {
    const preview = await ConsoleFrame.open(visitor, running);
    await preview.proposeAsStranger({ signInExperience: byName, language: 'de' });
    await preview.propose({ signInExperience: byName });
    expect(await preview.title()).toBe(inEnglish);
    await preview.proposeAsStranger({ signInExperience: byName, language: 'de' });
    await new Promise((resume) => setTimeout(resume, 500));
    expect(await preview.title()).toBe(inEnglish);
  });

  journey('is not harmed by hostile settings', async (visitor) => {
    const preview = await ConsoleFrame.open(visitor, running);
    const script = '<script>window.parent.heard.push("broke-in")</script>';
    await preview.propose({
      signInExperience: {
        ...byName,
        color: { primaryColor: `#fff}${script}`, isDarkModeEnabled: true },
        branding: { logoUrl: 'javascript:alert(1)', darkLogoUrl: `"><script>` },
        customCss: `</style>${script}h1 { color: red } @import url(https://evil.example/a.css);`,
        termsOfUseUrl: 'javascript:alert(1)',
        privacyPolicyUrl: 'https://harbour.example/privacy',
        supportEmail: 'a'.repeat(65_536),
      },
      language: `${'x'.repeat(65_536)}${script}`,
    });
    expect(await preview.title()).toBe(inEnglish);
    const markup = await preview.pages.content();
    expect(markup).not.toContain('broke-in');
    expect(markup).not.toContain('javascript:');
    expect(await preview.pages.getByText(en.frame.privacy, { exact: false }).first().count()).toBe(1);
    expect(preview.requests.filter((request) => request.includes('evil'))).toEqual([]);
    expect(await preview.page.evaluate('heard')).toHaveLength(1);
  });
});

import { mobileWeb } from '@gatepost/oidc-contracts/demo';
import { en } from '@gatepost/phrases/sign-in/en';
import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { managementClient } from '../clients/management';
import { journeysAround } from '../stage/journeys';
import { runningService } from '../stage/running-service';
import { ConsoleFrame } from './console-frame';
import { nativeSignIn } from './native-sign-in';
import { SignInPages } from './sign-in-pages';
import { SignInSettings } from './sign-in-settings';

const running = runningService();
const journey = journeysAround(running);

/** Everything a page has: all kinds of identifiers and ways to prove them. */
const everything = {
  signIn: {
    methods: [
      { identifier: 'email', password: true, verificationCode: true, isPasswordPrimary: false },
      { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true },
    ],
  },
  signUp: { identifiers: ['username'], password: true, verify: false },
  agreeToTermsPolicy: 'Manual',
  termsOfUseUrl: 'https://harbour.example/terms',
};

/** The classes that the documentation promises. */
async function documentedHooks(): Promise<{ parts: string[]; pages: string[] }> {
  const text = await readFile(new URL('../../../../docs/sign-in-pages.md', import.meta.url), 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  const names = rows.flatMap((row) => [...row.matchAll(/`\.([\w-]+)`/g)].map(([, name = '']) => name));
  return { parts: names.filter((name) => !name.startsWith('page-')), pages: names.filter((name) => name.startsWith('page-')) };
}

const classesOf = (page: Page | Frame): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('[class]')].flatMap((element) => [...element.classList])`);
const colorOfTitle = (page: Page): Promise<string> => page.evaluate(`getComputedStyle(document.querySelector('.title')).color`);

describe('the style sheet of a tenant', () => {
  journey('finds every class that is documented', async (visitor) => {
    const seen = new Set<string>();
    const see = async (page: Page | Frame) => (await classesOf(page)).forEach((name) => seen.add(name));
    const preview = await ConsoleFrame.open(visitor, running);
    for (const step of ['identifier', 'register', 'password', 'choose-password', 'code', 'done'] as const) {
      await preview.propose({ signInExperience: everything, step });
      // It comes last, on all pages but the end.
      if (step !== 'done') await preview.pages.locator('.languages').waitFor();
      await see(preview.pages);
    }
    const { page, pages } = await nativeSignIn(running, visitor);
    await pages.press(en.identifier.send);
    await pages.text(en.identifier.missing);
    await see(page);
    const { parts, pages: documented } = await documentedHooks();
    expect(parts.length).toBeGreaterThan(20);
    expect(parts.filter((name) => !seen.has(name))).toEqual([]);
    expect([...seen].filter((name) => name.startsWith('page-') && !documented.includes(name))).toEqual([]);
  });

  journey('counts on every page, whatever else is in it', async (visitor) => {
    const customCss = `.title { color: rgb(1, 2, 3); background: url(data:image/gif;base64,R0lGODlhAQABAAAAACw=) }
      .btn { border-radius: 17px }
      </style><script>document.title = 'broken'</script>`;
    const settings = new SignInSettings(running, (await managementClient(running)).credentials);
    await settings.during({ customCss }, async () => {
      const { page, pages } = await nativeSignIn(running, visitor);
      await pages.title('Sign in to Harbour');
      expect(await colorOfTitle(page)).toBe('rgb(1, 2, 3)');
      expect(await page.evaluate(`getComputedStyle(document.querySelector('.btn.primary')).borderRadius`)).toBe('17px');
      const { endpoint, issuer } = running.service;
      for (const address of [
        `${endpoint}/sign-in`,
        `${issuer}/session/end?client_id=${mobileWeb.clientId}`,
        `${issuer}/device`,
        `${issuer}/auth?client_id=nobody`,
      ]) {
        await page.goto(address);
        await page.locator('.title').waitFor();
        expect([address, await colorOfTitle(page)]).toEqual([address, 'rgb(1, 2, 3)']);
      }
      expect(await page.title()).not.toBe('broken');
    });
    await new SignInPages((await nativeSignIn(running, visitor)).page).title('Sign in to Harbour');
  });
});

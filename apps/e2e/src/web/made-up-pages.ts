import type { SignInBoot, VisibleStep } from '@gatepost/contracts/experience/boot';
import { textDirection } from '@gatepost/phrases/text-direction';
import { pageLanguages, signInPhrases } from '@gatepost/phrases/sign-in/languages';
import type { BrowserContext, Page } from 'playwright-core';
import type { RunningService } from '../stage/running-service';

export type MadeUpLanguage = keyof typeof signInPhrases;

/** A step as the service would write it into a page; `followsPassword` as the tab keeps it. */
export interface MadeUpStep {
  readonly step: VisibleStep;
  readonly followsPassword?: boolean;
}

interface MadeUpPage extends MadeUpStep {
  readonly language: MadeUpLanguage;
  /** How large letters are, of 100. */
  readonly textSize?: number;
}

/** The pages as they are served, at a step that the test makes up: no sign-in leads there. */
export class MadeUpPages {
  constructor(
    private readonly running: RunningService,
    private readonly profile: BrowserContext,
  ) {}

  async open(madeUp: MadeUpPage): Promise<Page> {
    const page = await this.profile.newPage();
    const { endpoint } = this.running.service;
    await page.route(`${endpoint}/made-up`, async (route) => {
      const response = await route.fetch({ headers: { ...route.request().headers(), 'accept-encoding': 'identity' } });
      await route.fulfill({ response, body: withBoot(await response.text(), madeUp) });
    });
    // Nothing answers, so that the page stays at its step.
    await page.route(`${endpoint}/api/**`, () => undefined);
    if (madeUp.followsPassword) await page.addInitScript("history.replaceState({ way: 'password', address: 'mara@example.com' }, '')");
    await page.goto(`${endpoint}/made-up`);
    await page.locator('h1').waitFor();
    return page;
  }
}

/** The page for an unknown address, with another step inside. */
function withBoot(page: string, { step, language, textSize = 100 }: MadeUpPage): string {
  const nonce = /nonce="([^"]+)"/.exec(page)?.[1] ?? '';
  const written = /(id="gatepost-boot">)(.*?)(<\/script>)/s.exec(page)?.[2] ?? '{}';
  const boot: SignInBoot = {
    ...(JSON.parse(written) as SignInBoot),
    language,
    languages: pageLanguages,
    phrases: signInPhrases[language],
    termsOfUseUrl: 'https://harbour.example/terms',
    privacyPolicyUrl: 'https://harbour.example/privacy',
    supportEmail: 'help@harbour.example',
    step,
  };
  return page
    .replace(written, () => JSON.stringify(boot).replaceAll('<', '\\u003c'))
    .replace(/<html [^>]*>/, `<html lang="${language}" dir="${textDirection(language)}">`)
    .replace('</head>', `<style nonce="${nonce}">html{font-size:${textSize}%}</style></head>`);
}

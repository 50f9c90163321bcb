import { mobile, type MobilePhrases } from '@gatepost/phrases/mobile/en';
import type { Page } from 'playwright-core';
import type { RunningService } from '../stage/running-service';
import type { Visitor } from '../stage/visitor';
import { MobileApp } from '../web/mobile-app';
import { SignInPages } from '../web/sign-in-pages';

const SCREEN = { viewport: { width: 390, height: 844 } };

/** From the button of the app through the sign-in pages and back. */
export async function signIn(running: RunningService, page: Page, email: string): Promise<void> {
  await new MobileApp(page).signIn();
  const pages = new SignInPages(page);
  await pages.askForCode(email);
  await pages.enterCode(await running.mailbox.nextCode(email));
}

/** The web preview of the app, whose owner is signed in and sees the home page. */
export async function signedInPreview(running: RunningService, visitor: Visitor): Promise<Page> {
  const page = await visitor.open(running.service.previewEndpoint, SCREEN);
  await signIn(running, page, visitor.email);
  await new MobileApp(page).home(visitor.email);
  return page;
}

/** The page that asks the sample API, as a person sees it. */
export class HarbourPage {
  constructor(private readonly page: Page) {}

  static async openedFromHome(page: Page): Promise<HarbourPage> {
    await page.locator('gp-home').getByText(mobile.home.harbour).click();
    await page.locator('gp-harbour').getByText(mobile.harbour.lead).waitFor();
    return new HarbourPage(page);
  }

  ask(question: 'read' | 'close'): Promise<void> {
    return this.page.locator('gp-harbour').getByText(mobile.harbour[question]).click();
  }

  retry(): Promise<void> {
    return this.page.locator('gp-harbour').getByRole('button', { name: mobile.harbour.retry }).click();
  }

  /** Settles when this came of the question. */
  outcome(kind: keyof MobilePhrases['harbour']['outcomes']): Promise<void> {
    return this.page.locator('gp-harbour').getByText(mobile.harbour.outcomes[kind].title).waitFor();
  }

  /** What stands below the dashed rule. */
  receipt(): Promise<string> {
    return this.page.locator('gp-harbour .receipt').innerText();
  }
}

import { mobile } from '@gatepost/phrases/mobile/en';
import type { Page } from 'playwright-core';

/** The demo's mobile app, as a person sees it: in a plain browser and on a phone alike. */
export class MobileApp {
  constructor(private readonly page: Page) {}

  signIn(): Promise<void> {
    return this.page.getByRole('button', { name: mobile.signIn.signIn, exact: true }).click();
  }

  signUp(): Promise<void> {
    return this.page.getByRole('button', { name: mobile.signIn.signUp, exact: true }).click();
  }

  /** Settles when the home page shows whose it is. */
  home(email: string): Promise<void> {
    return this.page.locator('gp-home').getByText(email, { exact: true }).waitFor();
  }

  async account(): Promise<void> {
    await this.page.locator('ion-tab-button[tab=account]').click();
    await this.page.locator('gp-account').getByRole('heading', { name: mobile.account.title }).first().waitFor();
  }

  async signOut(): Promise<void> {
    await this.account();
    await this.page.locator('gp-account').getByText(mobile.account.signOut, { exact: true }).click();
  }

  /** Settles when the sign-in page tells how the last way in or out ended. */
  notice(kind: keyof typeof mobile.notices): Promise<void> {
    return this.page.locator('gp-sign-in').getByText(mobile.notices[kind].title).waitFor();
  }

  refresh(): Promise<void> {
    return this.page.getByRole('button', { name: mobile.home.refresh }).click();
  }
}

import { ApiClient } from '@gatepost/api-client/api-client';
import { claimSetup } from '@gatepost/contracts/setup/operations';
import { listUsers } from '@gatepost/contracts/management/users';
import { endUserSessions } from '@gatepost/contracts/management/user-sessions';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { RunningService } from '../stage/running-service';
import type { Visitor } from '../stage/visitor';
import { SignInPages } from '../web/sign-in-pages';
import { ConsolePage } from './console-page';
import { managementApi } from './management-api';

/** The two sizes every page is made for. */
export const screens = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const;

/** Whoever runs the service. They sign in once; each later browser of theirs knows them. */
export class Administrator {
  readonly email = 'ada@example.com';
  readonly name = 'Ada Lovelace';
  #known: Awaited<ReturnType<BrowserContext['storageState']>> | undefined;
  #claimed: Promise<void> | undefined;

  constructor(private readonly running: RunningService) {}

  /** The console, signed in. */
  async open(visitor: Visitor, path = '/', options: BrowserContextOptions = screens.desktop): Promise<ConsolePage> {
    const storageState = (this.#known ??= await this.#arrive(visitor));
    const page = await (await visitor.newProfile({ ...options, storageState, reducedMotion: 'reduce' })).newPage();
    page.on('console', (line) => {
      // What Angular catches it prints, and goes on.
      if (line.type() === 'error' && line.text().startsWith('ERROR')) visitor.complaints.push(`${page.url()}: ${line.text()}`);
    });
    const console = new ConsolePage(page, this.running.service.adminEndpoint);
    await console.load(path);
    return console;
  }

  /** On the pages that ask who it is. */
  async signIn(page: Page, email = this.email): Promise<void> {
    const pages = new SignInPages(page);
    await pages.address.waitFor();
    await pages.askForCode(email);
    await pages.enterCode(await this.running.mailbox.nextCode(email));
  }

  /** As another administrator does it for them. */
  async signOutEverywhere(): Promise<void> {
    this.#known = undefined;
    const administrators = await managementApi(this.running, 'admin');
    const { body } = await administrators.call(listUsers, { query: { 'search.primaryEmail': this.email } });
    for (const { id } of body) await administrators.call(endUserSessions, { params: { userId: id } });
  }

  async #arrive(visitor: Visitor) {
    await (this.#claimed ??= this.#claim());
    const page = await visitor.open(`${this.running.service.adminEndpoint}/console`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await this.signIn(page);
    await page.locator('.shell').waitFor();
    return page.context().storageState();
  }

  async #claim(): Promise<void> {
    const token = new URLSearchParams(new URL(await this.running.service.setupLink()).hash.slice(1)).get('token') ?? '';
    const service = new ApiClient({ endpoint: this.running.service.adminEndpoint });
    await service.call(claimSetup, { body: { token, email: this.email, name: this.name } });
  }
}

import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** A person with browsers: every page that opens is watched for what must never happen. */
export class Visitor {
  /** Violations of a page's policy and errors that nobody caught. */
  readonly complaints: string[] = [];
  readonly #profiles: BrowserContext[] = [];

  constructor(
    private readonly browser: Browser,
    /** An address of their own. */
    readonly email: string,
  ) {}

  /** A browser that has never been anywhere. */
  async newProfile(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const profile = await this.browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', ...options });
    profile.setDefaultTimeout(15_000);
    profile.on('page', (page) => this.#watch(page));
    this.#profiles.push(profile);
    return profile;
  }

  /** A page in a browser that has never been anywhere. */
  async open(url: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await (await this.newProfile(options)).newPage();
    await page.goto(url);
    return page;
  }

  get pages(): readonly Page[] {
    return this.#profiles.flatMap((profile) => profile.pages());
  }

  async leave(): Promise<void> {
    for (const profile of this.#profiles) await profile.close();
  }

  #watch(page: Page): void {
    page.on('pageerror', (error) => this.complaints.push(`${page.url()}: ${error.message}`));
    page.on('console', (line) => {
      if (/content security policy/i.test(line.text())) this.complaints.push(`${page.url()}: ${line.text()}`);
    });
  }
}

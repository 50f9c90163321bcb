import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { androidBridge, type BridgeCall, type BridgeReply } from './android-bridge';
import { serveBuiltPages } from './built-pages';
import { eventually } from './eventually';

const ORIGIN = 'https://localhost';

/**
 * What the system tells the app when the browser follows a link of the app. Android promises no order; `held` keeps the link back
 * until the test hands it over.
 */
export type Handover = 'link first' | 'closed first' | 'held';

export interface AndroidShellParts {
  /** The WebView. */
  readonly webView: BrowserContext;
  /** The person's own browser: Custom Tabs share its cookies, never those of the WebView. */
  readonly systemBrowser: BrowserContext;
  /** The folder of the built web app. */
  readonly webApp: string;
  /** Where the app finds the service: written into its page, as whoever serves it does. */
  readonly endpoint: string;
}

/** An Android phone around the built app: the genuine bridge script in the page, and everything behind it in the hands of the test. */
export class AndroidShell {
  handover: Handover = 'link first';
  /** What the app keeps; it outlives the page, as on a phone. */
  readonly preferences = new Map<string, string>();
  /** Links of the app that the browser followed, in their order. */
  readonly links: string[] = [];
  tabsOpened = 0;
  /** What the browser said when it would not open the app without a gesture. */
  readonly #refusals: string[] = [];
  readonly #retained = new Map<string, unknown>();
  #listeners: readonly BridgeCall[] = [];
  #page: Page | undefined;
  #tab: Page | undefined;
  #launchUrl: string | undefined;

  private constructor(private readonly parts: AndroidShellParts) {}

  static async unpack(parts: AndroidShellParts): Promise<AndroidShell> {
    const shell = new AndroidShell(parts);
    const { webView, webApp, endpoint } = parts;
    // Chromium since 142 asks before a page may call the loopback address; older ones do not know the permission.
    await webView.grantPermissions(['local-network-access'], { origin: ORIGIN }).catch(() => undefined);
    await serveBuiltPages(webView, ORIGIN, webApp, { __ENDPOINT__: endpoint });
    await webView.exposeBinding('toNative', ({ page }, message: string) => shell.#answer(page, JSON.parse(message) as BridgeCall));
    await webView.addInitScript(androidBridge(ORIGIN, 'toNative'));
    return shell;
  }

  /** The page of the running app. */
  get app(): Page {
    if (!this.#page) throw new Error('the app is not running');
    return this.#page;
  }

  /** Settles when the app runs, as it does soon after a link of it was followed. */
  running(): Promise<Page> {
    return eventually(
      () => this.#page,
      () => 'the app was not started',
    );
  }

  /** What the app listens to, such as `App appUrlOpen`. */
  get listening(): readonly string[] {
    return this.#listeners.map(({ pluginId, options }) => `${pluginId} ${options['eventName']}`).sort();
  }

  /** Starts the app from its icon. */
  launch(): Promise<Page> {
    return this.#start(undefined);
  }

  /** As the system does when it needs memory: no event, no goodbye. The browser stays open. */
  async kill(): Promise<void> {
    const page = this.app;
    this.#page = undefined;
    this.#listeners = [];
    await page.close();
  }

  /** The Custom Tab that the app opened. */
  tab(): Promise<Page> {
    return eventually(
      () => this.#tab,
      () => 'the app did not open the browser',
    );
  }

  get isTabOpen(): boolean {
    return this.#tab !== undefined;
  }

  /** The person closes the browser. */
  async closeTab(): Promise<void> {
    await this.#closeTab();
    await this.#emit('Browser', 'browserFinished', null);
    await this.#emit('App', 'appStateChange', { isActive: true });
  }

  /** The person looks at something else for a moment and comes back. */
  async switchAwayAndBack(): Promise<void> {
    await this.#emit('App', 'appStateChange', { isActive: false });
    await this.#emit('App', 'appStateChange', { isActive: true });
  }

  /** The latest link of the app that the browser followed, whether or not it was handed over; waits for the first. */
  followedLink(): Promise<string> {
    return eventually(
      () => this.links.at(-1),
      () => ['the browser followed no link of the app', ...this.#refusals].join('\n'),
    );
  }

  /** The system opens a link of the app, and starts the app if it is not running. */
  async openLink(url: string): Promise<void> {
    if (this.#page) {
      await this.#emit('App', 'appUrlOpen', { url }, true);
      return this.#emit('App', 'appStateChange', { isActive: true });
    }
    this.#retained.set('App appUrlOpen', { url });
    await this.#start(url);
  }

  async goOffline(): Promise<void> {
    await this.parts.webView.route(isOutside, (route) => route.abort('internetdisconnected'));
  }

  async goOnline(): Promise<void> {
    await this.parts.webView.unroute(isOutside);
  }

  async #start(launchUrl: string | undefined): Promise<Page> {
    this.#launchUrl = launchUrl;
    this.#listeners = [];
    this.#page = await this.parts.webView.newPage();
    await this.#page.goto(`${ORIGIN}/`);
    return this.#page;
  }

  async #openTab(url: string): Promise<void> {
    const tab = await this.parts.systemBrowser.newPage();
    this.#tab = tab;
    this.tabsOpened += 1;
    await this.#emit('App', 'appStateChange', { isActive: false });
    // The request, not the Location header: a policy that stops the browser must stop the test as it stops a phone.
    tab.on('request', (request) => {
      if (/^(https?|about|data|blob|chrome-error):/.test(request.url())) return;
      this.links.push(request.url());
      void this.#handOver(request.url());
    });
    tab.on('console', (line) => void (/not allowed to launch/i.test(line.text()) && this.#refusals.push(line.text())));
    // A link of the app ends the load without a document.
    tab.goto(url).catch(() => undefined);
  }

  async #handOver(url: string): Promise<void> {
    if (this.handover === 'held') return;
    if (this.handover === 'closed first') {
      await this.#emit('Browser', 'browserFinished', null);
      await sleep(50);
    }
    await this.openLink(url);
    if (this.handover === 'link first') await this.#emit('Browser', 'browserFinished', null);
  }

  async #closeTab(): Promise<void> {
    const tab = this.#tab;
    this.#tab = undefined;
    await tab?.close();
  }

  async #emit(plugin: string, event: string, data: unknown, isRetained = false): Promise<void> {
    const listening = this.#listeners.filter(({ pluginId, options }) => pluginId === plugin && options['eventName'] === event);
    if (isRetained && listening.length === 0) this.#retained.set(`${plugin} ${event}`, data);
    for (const listener of listening) await this.#reply(this.#page, listener, { data, save: true });
  }

  async #answer(page: Page, call: BridgeCall): Promise<void> {
    const { pluginId, methodName, options } = call;
    if (methodName === 'addListener') return this.#listen(page, call);
    if (methodName === 'removeListener') {
      this.#listeners = this.#listeners.filter(({ callbackId }) => callbackId !== options['callbackId']);
      return;
    }
    if (methodName === 'removeAllListeners') this.#listeners = this.#listeners.filter((listener) => listener.pluginId !== pluginId);
    await this.#reply(page, call, { ...(await this.#perform(`${pluginId}.${methodName}`, options)), save: false });
  }

  /** The first listener gets an event that nobody has heard yet. */
  async #listen(page: Page, call: BridgeCall): Promise<void> {
    this.#listeners = [...this.#listeners, call];
    const key = `${call.pluginId} ${call.options['eventName']}`;
    if (!this.#retained.has(key)) return;
    const data = this.#retained.get(key);
    this.#retained.delete(key);
    await this.#reply(page, call, { data, save: true });
  }

  async #perform(method: string, { key = '', value = '', url = '' }: BridgeCall['options']): Promise<Pick<BridgeReply, 'data' | 'error'>> {
    switch (method) {
      case 'Preferences.get':
        return { data: { value: this.preferences.get(key) ?? null } };
      case 'Preferences.set':
        this.preferences.set(key, value);
        return {};
      case 'Preferences.remove':
        this.preferences.delete(key);
        return {};
      case 'Preferences.keys':
        return { data: { keys: [...this.preferences.keys()] } };
      case 'App.getLaunchUrl':
        return { data: this.#launchUrl === undefined ? undefined : { url: this.#launchUrl } };
      case 'Browser.open':
        await this.#openTab(url);
        return {};
      case 'Browser.close':
        await this.#closeTab();
        return {};
      default:
        return method.endsWith('.removeAllListeners') ? {} : { error: { message: `not implemented: ${method}` } };
    }
  }

  async #reply(page: Page | undefined, { callbackId, pluginId, methodName }: BridgeCall, outcome: Pick<BridgeReply, 'data' | 'error' | 'save'>): Promise<void> {
    const reply: BridgeReply = { callbackId, pluginId, methodName, success: outcome.error === undefined, ...outcome };
    // A page that went away while its call was answered asks no more.
    await page?.evaluate(`window.Capacitor.fromNative(${JSON.stringify(reply)})`).catch(() => undefined);
  }
}

const isOutside = (url: URL): boolean => url.origin !== ORIGIN;

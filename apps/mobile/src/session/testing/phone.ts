/** What Capacitor's core asks of the native side, for the plug-ins the app uses. */
interface Listener {
  plugin: string;
  event: string;
  hear: (data: unknown) => void;
}

interface Options {
  eventName?: string;
  callbackId?: string;
  key?: string;
  value?: string;
  url?: string;
}

const pluginMethods = { App: ['getLaunchUrl'], Browser: ['open', 'close'], Preferences: ['get', 'set', 'remove'] };

/** A phone around the app: storage that outlives it, a browser that opens, events in the order a test wants. */
export class Phone {
  readonly storage = new Map<string, string>();
  readonly pages: string[] = [];
  /** The URL the system started the app with. */
  launchUrl: string | undefined;
  /** iOS: closing a browser that is gone is an error. */
  refusesToClose = false;
  readonly #listeners = new Map<string, Listener>();
  #count = 0;

  /** Must happen before Capacitor's core is loaded. */
  plugIn(): void {
    const headers = Object.entries(pluginMethods).map(([name, methods]) => ({
      name,
      methods: [{ name: 'addListener' }, { name: 'removeListener' }, ...methods.map((method) => ({ name: method, rtype: 'promise' }))],
    }));
    const bridge = {
      PluginHeaders: headers,
      nativePromise: (plugin: string, method: string, options: Options) => this.#answer(`${plugin}.${method}`, options),
      nativeCallback: (plugin: string, method: string, options: Options, hear: (data: unknown) => void) => this.#listen(plugin, method, options, hear),
    };
    Object.assign(globalThis, { androidBridge: {}, Capacitor: bridge });
  }

  get listening(): string[] {
    return [...this.#listeners.values()].map(({ event }) => event).sort();
  }

  get page(): string | undefined {
    return this.pages.at(-1);
  }

  openApp(url: string): void {
    this.#tell('App', 'appUrlOpen', { url });
  }

  closeBrowser(): void {
    this.#tell('Browser', 'browserFinished', null);
  }

  bringToFront(): void {
    this.#tell('App', 'appStateChange', { isActive: true });
  }

  /** The system ends the app's process; what it stored stays. */
  killApp(): void {
    this.#listeners.clear();
    this.pages.length = 0;
  }

  reset(): void {
    this.killApp();
    this.storage.clear();
    this.launchUrl = undefined;
    this.refusesToClose = false;
  }

  #tell(plugin: string, event: string, data: unknown): void {
    for (const listener of [...this.#listeners.values()]) if (listener.plugin === plugin && listener.event === event) listener.hear(data);
  }

  #listen(plugin: string, method: string, options: Options, hear: (data: unknown) => void): Promise<string> {
    if (method === 'removeListener') this.#listeners.delete(options.callbackId ?? '');
    else this.#listeners.set(String(++this.#count), { plugin, event: options.eventName ?? '', hear });
    return Promise.resolve(String(this.#count));
  }

  #answer(call: string, { key = '', value = '', url = '' }: Options = {}): Promise<unknown> {
    switch (call) {
      case 'Preferences.get':
        return Promise.resolve({ value: this.storage.get(key) ?? null });
      case 'Preferences.set':
        return Promise.resolve(void this.storage.set(key, value));
      case 'Preferences.remove':
        return Promise.resolve(void this.storage.delete(key));
      case 'App.getLaunchUrl':
        return Promise.resolve(this.launchUrl ? { url: this.launchUrl } : undefined);
      case 'Browser.open':
        return Promise.resolve(void this.pages.push(url));
      case 'Browser.close':
        return this.refusesToClose ? Promise.reject(new Error('No active window to close!')) : Promise.resolve();
      default:
        return Promise.reject(new Error(`${call} is not there`));
    }
  }
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What a page asks of the native side, as the bridge posts it. */
export interface BridgeCall {
  readonly callbackId: string;
  readonly pluginId: string;
  readonly methodName: string;
  readonly options: Readonly<Record<string, string | undefined>>;
}

/** What the native side answers. `save` keeps the page's callback for the next event. */
export interface BridgeReply extends Pick<BridgeCall, 'callbackId' | 'pluginId' | 'methodName'> {
  readonly success: boolean;
  readonly data?: unknown;
  readonly error?: { readonly message: string };
  readonly save: boolean;
}

const PLUGINS = {
  App: ['getLaunchUrl', 'getInfo', 'getState', 'exitApp'],
  Browser: ['open', 'close'],
  Preferences: ['get', 'set', 'remove', 'keys', 'clear'],
};

/** Those that every plug-in of the Android package has. */
const COMMON = [{ name: 'addListener' }, { name: 'removeListener' }, { name: 'removeAllListeners', rtype: 'promise' }];

/**
 * What a Capacitor WebView on Android has before the app's first line runs: the bridge script of the published package, the object
 * that posts to the native side, and the list of installed plug-ins. For pages of the app alone: the bridge has no business elsewhere.
 */
export function androidBridge(origin: string, toNative: string): string {
  const path = createRequire(import.meta.url).resolve('@capacitor/android/capacitor/src/main/assets/native-bridge.js');
  const headers = Object.entries(PLUGINS).map(([name, methods]) => ({
    name,
    methods: [...COMMON, ...methods.map((method) => ({ name: method, rtype: 'promise' }))],
  }));
  return `if (location.origin === ${JSON.stringify(origin)}) {
    window.androidBridge = { postMessage: (message) => window.${toNative}(message) };
    window.Capacitor = { DEBUG: false, isLoggingEnabled: false, Plugins: {} };
    window.WEBVIEW_SERVER_URL = location.origin;
    ${readFileSync(path, 'utf8')}
    window.Capacitor.PluginHeaders = ${JSON.stringify(headers)};
  }`;
}

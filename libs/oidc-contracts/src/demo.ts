/** The identity of the mobile app: its bundle id, its deep links and the client it signs in as. Native projects and the seed derive from here. */
export const mobileApp = {
  /** Reverse-DNS, also the private-use URI scheme of its deep links (RFC 8252 section 7.1). */
  id: 'io.gatepost.mobile',
  name: 'Harbour',
  clientId: 'gatepost-mobile',
  redirectUri: 'io.gatepost.mobile://callback',
  /** Must not begin with `redirectUri`: the SDK matches by prefix. */
  signedOutUri: 'io.gatepost.mobile://signed-out',
  /** A link that opens a page of the app goes on with the page's path: `io.gatepost.mobile://open/home/tokens`. */
  openUri: 'io.gatepost.mobile://open',
} as const;

/** The same app in a plain browser: a single-page client with its own callback route. */
export const mobileWeb = {
  clientId: 'gatepost-mobile-web',
  callbackPath: '/callback',
  signedOutPath: '/signed-out',
} as const;

/** The console of the administrators, a client of the admin tenant. */
export const consoleApp = { clientId: 'admin-console', path: '/console', callbackPath: '/console/callback', signedOutPath: '/console/signed-out' } as const;

/** A page of the service itself that signs people in as an app would, for administrators to try the sign-in pages with. It stands on the tenant of the users. */
export const trialApp = { clientId: 'demo-app', path: '/demo-app', signedOutPath: '/demo-app/signed-out' } as const;

/** Origins a Capacitor app's WebView sends: iOS, Android, Android with `androidScheme: http`. Compared as raw strings. */
export const capacitorOrigins = ['capacitor://localhost', 'https://localhost', 'http://localhost'] as const;

/** Where the demo's parts listen on this machine, unless a variable says otherwise. */
export const demoPorts = { service: 3001, mobile: 3003, sampleApi: 3005 } as const;

/** The protected API that the mobile app calls. Its indicator is a name (RFC 8707), no address: tokens for it carry it as their only audience. */
export const sampleApi = {
  name: 'Harbour API',
  indicator: 'https://sample.gatepost.example/api',
  scopes: {
    /** In the role that everybody new has. */
    read: 'read:harbour',
    /** In no role, until somebody grants it. */
    close: 'close:harbour',
  },
  tidesPath: '/tides',
  closingPath: '/closing',
} as const;

/** What a build of the app is made for. The web preview is told its endpoints when it is served and does not use these. */
export const environment = {
  /** Where the identity service answers; `/oidc` follows by itself. */
  endpoint: 'http://localhost:3001',
  /** Where the API answers that the app calls with its own token. */
  sampleApi: 'http://localhost:3005',
} as const;

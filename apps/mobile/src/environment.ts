/** What a build of the app is made for. The web preview is told its endpoint when it is served and does not use this one. */
export const environment = {
  /** Where the identity service answers; `/oidc` follows by itself. */
  endpoint: 'http://localhost:3001',
} as const;

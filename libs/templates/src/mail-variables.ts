/** What the mail with a code is made of. */
export interface MailVariables {
  readonly code: string;
  /** The recipient. */
  readonly to: string;
  readonly applicationName: string;
  /** `#rrggbb` */
  readonly brandColor: string;
  /** Epoch milliseconds. */
  readonly askedAt: number;
  readonly expiresAt: number;
  readonly device?: Device | undefined;
}

/** Where the code was asked for, as far as it is known. */
export interface Device {
  readonly browser?: string | undefined;
  readonly system?: string | undefined;
}

/** For previews and specs. */
export const sampleVariables: MailVariables = {
  code: '481902',
  to: 'mara.lindqvist@example.com',
  applicationName: 'Harbour',
  brandColor: '#12554c',
  askedAt: Date.UTC(2026, 10, 23, 12, 3, 5),
  expiresAt: Date.UTC(2026, 10, 23, 12, 13, 5),
  device: { browser: 'Chrome', system: 'Android' },
};

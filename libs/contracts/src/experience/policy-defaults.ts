/** Of a code, where the tenant has no policy of its own. */
export const codeDefaults = {
  /** Seconds. */
  life: 600,
  tries: 5,
} as const;

/** When an identifier is locked, where the tenant has no policy of its own. */
export const lockoutDefaults = {
  /** Within an hour. */
  failures: 100,
  minutes: 60,
} as const;

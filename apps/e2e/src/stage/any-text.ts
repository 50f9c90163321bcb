/** Matches every string. */
export const anyText: unknown = expect.any(String);

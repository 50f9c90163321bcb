/** The origin of an address as a source of a Content-Security-Policy. undefined: it has none, or one whose signs would end the rule they stand in. */
export function policySource(address: string): string | undefined {
  const origin = URL.parse(address)?.origin ?? '';
  return /^https?:\/\/[\w.:[\]-]+$/.test(origin) ? origin : undefined;
}

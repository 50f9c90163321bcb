// What another window posts may be anything.

export type Members = Readonly<Record<string, unknown>>;

export function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Those of the options that stand in it, in its order. */
export function someOf<Option extends string>(value: unknown, options: readonly Option[]): Option[] {
  return Array.isArray(value) ? value.flatMap((item: unknown) => oneOf(item, options) ?? []) : [];
}

export function oneOf<Option extends string>(value: unknown, options: readonly Option[]): Option | undefined {
  return options.find((option) => option === value);
}

export function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function textIn(value: unknown, longest: number): string | undefined {
  return typeof value === 'string' && value.length <= longest ? value : undefined;
}

/** An address that a browser opens and does not run. */
export function webAddressIn(value: unknown): string | null {
  const address = URL.parse(textIn(value, 2048) ?? '');
  return address && /^https?:$/.test(address.protocol) ? address.href : null;
}

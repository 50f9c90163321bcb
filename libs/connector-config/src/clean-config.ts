/** Without what says nothing: null, '', {} and [], also where they are left over once their members are gone. */
export function cleanConfig(config: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return cleanMembers(config);
}

function cleanMembers(value: object): Record<string, unknown> {
  const kept = Object.entries(value).map(([key, member]) => [key, clean(member)] as const);
  return Object.fromEntries(kept.filter(([, member]) => member !== undefined));
}

/** undefined: it says nothing. */
function clean(value: unknown): unknown {
  if (value === null || value === '') return undefined;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const members = value.map(clean).filter((member) => member !== undefined);
    return members.length > 0 ? members : undefined;
  }
  const members = cleanMembers(value);
  return Object.keys(members).length > 0 ? members : undefined;
}

/** `@scope/name` or `name`, with or without a version behind it. undefined: it is none. */
export function namedPackage(wanted: string): string | undefined {
  return /^((?:@[a-z0-9][\w.~-]*\/)?[a-z0-9][\w.~-]*)(?:@[\w.~^+-]+)?$/.exec(wanted)?.[1];
}

const LINE = /^(?:export\s+)?CONNECTORS\s*=(.*)$/m;

/** The settings, with the package among those of CONNECTORS; everything else stays as it is written. */
export function withConnector(settings: string, name: string): string {
  const value = LINE.exec(settings)?.[1];
  if (value === undefined) return `${settings}${settings === '' || settings.endsWith('\n') ? '' : '\n'}CONNECTORS=${name}\n`;
  const named = value
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return named.includes(name) ? settings : settings.replace(LINE, () => `CONNECTORS=${[...named, name].join(',')}`);
}

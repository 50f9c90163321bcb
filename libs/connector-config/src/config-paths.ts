export type Config = Readonly<Record<string, unknown>>;

/** Of `auth.user` the member `user` of the member `auth`. */
export function valueAt(config: Config, path: string): unknown {
  return path.split('.').reduce<unknown>((value, step) => (isConfig(value) && Object.hasOwn(value, step) ? value[step] : undefined), config);
}

/** A copy in which `value` stands there; undefined takes away what did. */
export function placed(config: Config, path: string, value: unknown): Config {
  const [step = '', ...rest] = path.split('.');
  if (rest.length > 0) {
    const below = config[step];
    return { ...config, [step]: placed(isConfig(below) ? below : {}, rest.join('.'), value) };
  }
  const { [step]: _gone, ...others } = config;
  return value === undefined ? others : { ...others, [step]: value };
}

function isConfig(value: unknown): value is Config {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

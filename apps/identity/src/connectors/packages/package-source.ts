import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A package that is installed, or a folder with a `package.json`. */
export interface PackageSource {
  /** As it was named. */
  readonly name: string;
  readonly folder: string;
  readonly version: string;
  /** The URL of its module. */
  readonly entry: string;
}

/** Why a package cannot be used: its message is for the operator. */
export class PackageProblem extends Error {}

const NAME = /^(?:@[a-z0-9][\w.~-]*\/)?[a-z0-9][\w.~-]*$/;
const CONDITIONS = ['node', 'import', 'module-sync', 'default'];

/** The names in CONNECTORS, each once. */
export function packageNames(list: string): readonly string[] {
  return [...new Set(list.split(',').map((name) => name.trim()))].filter(Boolean);
}

/** Where a package lies, as Node would look for it from `home`; a name that begins with a dot or a slash is a folder. */
export function findPackage(name: string, home: string): PackageSource {
  const folder = realpathSync(name.startsWith('.') || isAbsolute(name) ? ownFolder(name, home) : installedFolder(name, home));
  const manifest = manifestOf(folder);
  const entry = entryOf(manifest);
  const file = moduleAt(resolve(folder, entry ?? 'index.js'));
  if (file === undefined || relative(folder, file).startsWith('..')) throw new PackageProblem(`${name} has no module ${entry ?? 'index.js'}.`);
  return { name, folder, version: textOf(manifest['version']) ?? '', entry: pathToFileURL(file).href };
}

/** Older packages leave the ending out, or name a folder. */
function moduleAt(path: string): string | undefined {
  return [path, `${path}.js`, join(path, 'index.js')].find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}

function ownFolder(name: string, home: string): string {
  const folder = resolve(home, name);
  if (!existsSync(join(folder, 'package.json'))) throw new PackageProblem(`${name} is no folder with a package.json.`);
  return folder;
}

function installedFolder(name: string, home: string): string {
  if (!NAME.test(name)) throw new PackageProblem(`${name} is no name of a package.`);
  for (let place = resolve(home); ; place = dirname(place)) {
    const folder = join(place, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (place === dirname(place)) throw new PackageProblem(`${name} is not installed: npm run gatepost -- connector add ${name}`);
  }
}

function manifestOf(folder: string): Readonly<Record<string, unknown>> {
  try {
    return { ...(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as object) };
  } catch (cause) {
    throw new PackageProblem(`${folder}/package.json cannot be read.`, { cause });
  }
}

function entryOf({ exports, module, main }: Readonly<Record<string, unknown>>): string | undefined {
  return exported(exports) ?? textOf(module) ?? textOf(main);
}

/** The module under `.`, for who imports it. */
function exported(exports: unknown): string | undefined {
  if (typeof exports === 'string') return exports;
  if (Array.isArray(exports)) return exports.map(exported).find((found) => found !== undefined);
  if (typeof exports !== 'object' || exports === null) return undefined;
  if (Object.hasOwn(exports, '.')) return exported(Reflect.get(exports, '.'));
  const condition = Object.keys(exports).find((key) => CONDITIONS.includes(key) && exported(Reflect.get(exports, key)) !== undefined);
  return condition === undefined ? undefined : exported(Reflect.get(exports, condition));
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

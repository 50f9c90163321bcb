import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const LOCK = 'package-lock.json';
const INSTALLED = 'node_modules/.package-lock.json';

/** Tells the lock file of a new package of the workspace, in the two entries that npm itself would write. */
export function lockPackage(tree, name, folder) {
  tree.write(LOCK, withPackage(tree.read(LOCK, 'utf8'), name, folder));
}

/** What `npm install` would do for it, without asking the registry about anything: the link, and a note of it. */
export function linkPackage(root, name, folder) {
  const link = join(root, 'node_modules', name);
  if (!existsSync(link)) {
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(process.platform === 'win32' ? join(root, folder) : relative(dirname(link), join(root, folder)), link, 'junction');
  }
  const installed = join(root, INSTALLED);
  if (existsSync(installed)) writeFileSync(installed, withPackage(readFileSync(installed, 'utf8'), name, folder));
}

function withPackage(text, name, folder) {
  const lock = JSON.parse(text);
  const entries = { ...lock.packages, [folder]: { name }, [`node_modules/${name}`]: { resolved: folder, link: true } };
  const packages = Object.fromEntries(Object.entries(entries).sort(([one], [other]) => one.localeCompare(other, 'en')));
  return `${JSON.stringify({ ...lock, packages }, null, /\n( +)/.exec(text)?.[1] ?? 2)}\n`;
}

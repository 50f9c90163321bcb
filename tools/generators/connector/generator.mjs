import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { namesOf } from '../names.mjs';
import { filledTemplates, writeFormatted } from '../template-files.mjs';
import { linkPackage, lockPackage } from '../workspace-package.mjs';
import { REGISTRY, registered } from './registration.mjs';

const INDEX = 'docs/connectors/README.md';
const files = fileURLToPath(new URL('files/', import.meta.url));
const deeds = { email: (title) => `Sends e-mails through ${title}.`, sms: (title) => `Sends text messages through ${title}.` };

/** `nx g @gatepost/tools:connector acme --kind email`: everything is checked before anything is written. */
export default async function connector(tree, { name, kind = 'email' }) {
  const names = namesOf(name);
  if (!Object.hasOwn(deeds, kind)) throw new Error(`${JSON.stringify(kind)} is no kind of connector: ${Object.keys(deeds).join(' or ')}.`);
  const folder = `libs/connectors/${name}`;
  const places = placesOf(name, folder);
  const written = [...filledTemplates(join(files, 'both'), wordsOf(names, kind)), ...filledTemplates(join(files, kind), wordsOf(names, kind))];
  const paths = written.map(([path, text]) => [placeOf(path, places), text]);
  // The last has the same name as a package. Where letter case makes no difference its guide would be the index of them.
  const taken = [folder, ...Object.values(places), `libs/connector-${name}`].find((path) => tree.exists(path) || path.toLowerCase() === INDEX.toLowerCase());
  if (taken !== undefined) throw new Error(`There is a ${taken} already. Choose another name.`);
  const registry = registered(tree.read(REGISTRY, 'utf8') ?? '', names);

  for (const [path, text] of paths) await writeFormatted(tree, path, text);
  await writeFormatted(tree, REGISTRY, registry);
  lockPackage(tree, `@gatepost/connector-${name}`, folder);
  return () => finish(tree.root, name, folder);
}

/** What templates are filled with. */
export function wordsOf(names, kind) {
  return { ...names, kind, Deed: deeds[kind](names.Title) };
}

function placesOf(name, folder) {
  return { config: `libs/connector-config/src/${name}.ts`, guide: `docs/connectors/${name}.md`, lib: folder };
}

function placeOf(path, { config, guide, lib }) {
  return { 'config.ts': config, 'guide.md': guide }[path] ?? path.replace(/^lib/, lib);
}

/** What cannot be done before the files are there. */
function finish(root, name, folder) {
  linkPackage(root, `@gatepost/connector-${name}`, folder);
  const { status } = spawnSync(process.execPath, ['tools/connector-docs.mjs', 'write'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The docs were not written. See what is said above, then: npm run docs');
  console.log(`\nNext: what ${name} answers, in ${folder}/src/failure.ts, then  nx test connector-${name}`);
}

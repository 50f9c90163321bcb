import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { namesOf } from '../names.mjs';
import { filledTemplates, writeFormatted } from '../template-files.mjs';
import { withOneMoreKind } from './one-more-kind.mjs';

const KINDS = 'libs/templates/src/mail-kind.ts';
const SOURCES = ['apps', 'libs'];
const LEFT_OUT = ['node_modules', 'dist', 'android', 'ios', 'testing'];
const files = fileURLToPath(new URL('files/', import.meta.url));

/** `nx g @gatepost/tools:email-template welcome-back`: a kind of mail that begins with the words of the general one, in every language. */
export default async function emailTemplate(tree, { name }) {
  const names = namesOf(name);
  const kinds = tree.read(KINDS, 'utf8') ?? '';
  if (kinds.includes(`'${names.Name}'`)) throw new Error(`There is a kind ${names.Name} already. Choose another name.`);
  const changed = sourcesBelow(tree).flatMap((path) => {
    const text = withOneMoreKind(tree.read(path, 'utf8') ?? '', names.Name);
    return text === undefined ? [] : [[path, text]];
  });
  if (!changed.some(([path]) => path === KINDS)) throw new Error(`${KINDS} has changed its shape: the generator finds no list of kinds in it.`);
  const added = [...filledTemplates(files, names)].map(([path, text]) => [`libs/templates/src/${path}`, text]);
  const taken = added.find(([path]) => tree.exists(path));
  if (taken) throw new Error(`There is a ${taken[0]} already. Choose another name.`);

  for (const [path, text] of [...changed, ...added]) await writeFormatted(tree, path, text);
  return () => finish(tree.root, names.Name);
}

function sourcesBelow(tree) {
  const below = (folder) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return LEFT_OUT.includes(entry.name) ? [] : below(path);
      return /(?<!\.spec|\.d)\.ts$/.test(entry.name) ? [relative(tree.root, path).replaceAll('\\', '/')] : [];
    });
  return SOURCES.flatMap((folder) => below(join(tree.root, folder)));
}

/** What derives from the list of kinds. */
function finish(root, kind) {
  for (const program of ['openapi', 'connector-docs']) {
    const { status } = spawnSync(process.execPath, [`tools/${program}.mjs`, 'write'], { cwd: root, stdio: 'inherit' });
    if (status !== 0) throw new Error(`tools/${program}.mjs did not do its part. See what is said above.`);
  }
  console.log(`\nNext: the words of ${kind} in libs/templates/src/words, in every language. Until then they are those of the general mail.`);
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { format, getFileInfo, resolveConfig } from 'prettier';

const ENDING = '.template';

/** path -> text of the templates in a folder, with each `__word__` of names and texts filled in. */
export function filledTemplates(folder, words) {
  const fill = (text) => text.replace(/__([A-Za-z]+)__/g, (written, word) => words[word] ?? written);
  return new Map(
    filesIn(folder).map((path) => [fill(relative(folder, path).slice(0, -ENDING.length)).replaceAll('\\', '/'), fill(readFileSync(path, 'utf8'))]),
  );
}

function filesIn(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesIn(path);
    return name.endsWith(ENDING) ? [path] : [];
  });
}

/** As the workspace writes it. */
export async function writeFormatted(tree, path, text) {
  const absolute = join(tree.root, path);
  const { inferredParser } = await getFileInfo(absolute, { withNodeModules: true });
  tree.write(path, inferredParser ? await format(text, { ...(await resolveConfig(absolute)), filepath: absolute }) : text);
}

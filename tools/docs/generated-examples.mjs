import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { wordsOf } from '../generators/connector/generator.mjs';
import { namesOf } from '../generators/names.mjs';
import { filledTemplates } from '../generators/template-files.mjs';

const templates = fileURLToPath(new URL('../generators/connector/files/', import.meta.url));
const page = 'write-a-connector.md';
const SHOWN = ['config.ts', 'lib/src/acme-connector.ts', 'lib/src/failure.ts', 'lib/src/connector.ts'];

/** What the generator writes for `acme --kind email`, as the guide shows it. */
export async function generatedExamples() {
  const words = wordsOf(namesOf('acme'), 'email');
  const options = await resolveConfig(templates);
  const files = [...filledTemplates(`${templates}both`, words), ...filledTemplates(`${templates}email`, words)].filter(([path]) => SHOWN.includes(path));
  return Promise.all(
    files.map(async ([path, text]) => ({
      name: `generated ${path}`,
      page,
      text: `\`\`\`ts\n${(await format(text, { ...options, parser: 'typescript' })).trimEnd()}\n\`\`\``,
    })),
  );
}

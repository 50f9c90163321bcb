// The parts of the docs on connectors that derive from declarations: fields, presets, packages, the index, and what the generator writes.
// They stand between two comments of a page.
//   node tools/connector-docs.mjs write
//   node tools/connector-docs.mjs check      exits 1 when a page is missing or is not what the declarations say
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readDeclarations } from './docs/declarations.mjs';
import { derivedSections } from './docs/derived-sections.mjs';
import { configurationsIn } from './docs/examples.mjs';
import { generatedExamples } from './docs/generated-examples.mjs';

const DERIVED = /<!-- derived: (.+?) -->[^]*?<!-- \/derived -->/g;

const docs = fileURLToPath(new URL('../docs', import.meta.url));
const isCheck = process.argv[2] === 'check';
const declared = await readDeclarations();
const sections = new Map([...derivedSections(declared), ...(await generatedExamples())].map((section) => [section.name, section]));
const problems = [];

for (const { name, page } of sections.values()) {
  const path = join(docs, page);
  const isThere = existsSync(path) && readFileSync(path, 'utf8').includes(`<!-- derived: ${name} -->`);
  if (!isThere) problems.push(`docs/${page} is missing, or has no  <!-- derived: ${name} --><!-- /derived -->`);
}
const pages = readdirSync(join(docs, 'connectors')).map((name) => `connectors/${name}`);
for (const page of [...pages, 'write-a-connector.md'].filter((name) => name.endsWith('.md'))) await visit(page);

for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

async function visit(page) {
  const path = join(docs, page);
  const found = readFileSync(path, 'utf8');
  const derived = found.replace(DERIVED, (_whole, name) => {
    const section = sections.get(name);
    if (!section) problems.push(`docs/${page}: nothing is called ${name}`);
    return `<!-- derived: ${name} -->\n\n${section?.text ?? ''}\n\n<!-- /derived -->`;
  });
  const written = await format(derived, { ...(await resolveConfig(path)), parser: 'markdown' });
  if (written !== found) {
    if (isCheck) problems.push(`docs/${page} is not what the declarations say. Write it with: npm run docs`);
    else writeFileSync(path, written);
  }
  problems.push(...configurationsIn(written, declared.smtpServer).map((problem) => `docs/${page}: ${problem}`));
}

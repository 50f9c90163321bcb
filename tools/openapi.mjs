// docs/openapi.json, derived from libs/contracts.
//   node tools/openapi.mjs write
//   node tools/openapi.mjs check      exits 1 when the file is not what the contracts say
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format } from 'prettier';
import { rolldown } from 'rolldown';

const ENDPOINT = 'http://localhost:3001';
const file = fileURLToPath(new URL('../docs/openapi.json', import.meta.url));
const contracts = fileURLToPath(new URL('../libs/contracts/src', import.meta.url));

const written = await format(JSON.stringify(await derive()), { parser: 'json', printWidth: 160 });
if (process.argv[2] === 'write') {
  writeFileSync(file, written);
} else if (readFileSync(file, 'utf8') !== written) {
  console.error('docs/openapi.json is not what the contracts say. Write it with: npm run openapi');
  process.exitCode = 1;
}

/** The contracts are written for bundlers, so they are bundled before Node reads them. */
async function derive() {
  const scratch = fileURLToPath(new URL('../tmp/', import.meta.url));
  mkdirSync(scratch, { recursive: true });
  const folder = mkdtempSync(join(scratch, 'openapi-'));
  try {
    const bundle = await rolldown({ input: { catalogue: join(contracts, 'catalogue.ts'), openapi: join(contracts, 'openapi.ts') }, external: ['zod'] });
    await bundle.write({ dir: folder, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' });
    const load = (name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
    const [{ documentedApis }, { openApiDocument }] = await Promise.all([load('catalogue'), load('openapi')]);
    return openApiDocument(documentedApis.all.operations, documentedApis.all, ENDPOINT);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

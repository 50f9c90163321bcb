import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../..', import.meta.url));
const connectors = join(root, 'libs/connectors');
const config = join(root, 'libs/connector-config/src');

/** What connectors, presets and tested packages say of themselves. */
export async function readDeclarations() {
  const folders = readdirSync(connectors).filter((name) => existsSync(join(connectors, name, 'src/connector.ts')));
  const loaded = await load({
    fields: join(config, 'fields.ts'),
    presets: join(config, 'presets/smtp-presets.ts'),
    preset: join(config, 'presets/preset.ts'),
    smtp: join(config, 'smtp.ts'),
    ...Object.fromEntries(folders.map((name) => [`connector-${name}`, join(connectors, name, 'src/connector.ts')])),
  });
  return {
    fields: loaded.fields.fields,
    smtpServer: loaded.smtp.smtpServer,
    presets: loaded.presets.smtpPresets,
    presetsCheckedOn: loaded.preset.PRESETS_CHECKED_ON,
    connectors: folders.map((name) => ({ folder: name, connector: Object.values(loaded[`connector-${name}`]).find((value) => value?.metadata) })),
    packages: await readPackages(),
  };
}

/** Libraries are written for bundlers, so they are bundled before Node reads them. */
async function load(input) {
  const scratch = join(root, 'tmp');
  mkdirSync(scratch, { recursive: true });
  const folder = mkdtempSync(join(scratch, 'docs-'));
  try {
    const bundle = await rolldown({ input, external: (id) => !/^(?:\.|\/|[A-Z]:|@gatepost\/)/i.test(id) });
    await bundle.write({ dir: folder, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' });
    const names = Object.keys(input);
    const modules = await Promise.all(names.map((name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href)));
    return Object.fromEntries(names.map((name, index) => [name, modules[index]]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The published packages that the tests run. */
async function readPackages() {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const names = Object.keys(devDependencies).filter((name) => name.startsWith('@logto/connector-'));
  return Promise.all(
    names.map(async (name) => {
      const { default: make } = await import(name);
      const { type, metadata } = await make({ getConfig: () => Promise.resolve({}) });
      return { name, version: devDependencies[name], type, metadata };
    }),
  );
}

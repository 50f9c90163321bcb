import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { PrismaPg } from '@prisma/adapter-pg';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readMigrations, readSchema } from './prisma-folder.ts';

export const NO_FILTERS = { externalTables: [], externalEnums: [] };

/** Prisma's schema engine in WebAssembly: the same program as its CLI downloads, without a download. `folder` is the `prisma` folder. */
export async function openEngine(adapters: PrismaPg, folder: string): Promise<bindings.SchemaEngine> {
  loadEngine();
  const factory = bindMigrationAwareSqlAdapterFactory(adapters);
  return bindings.SchemaEngine.new({ datamodels: readSchema(folder).map(({ path, content }) => [path, content]) }, () => undefined, factory);
}

/** The migrations as the engine takes them. */
export function migrationList(folder: string) {
  return {
    baseDir: join(folder, 'migrations'),
    lockfile: { path: 'migration_lock.toml', content: readFileSync(join(folder, 'migrations', 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: readMigrations(folder).map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  };
}

/** The few members of the WebAssembly interface that are used here; the compiler's libraries have it for browsers only. */
interface WebAssemblyInterface {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: Readonly<Record<string, object>>) => { readonly exports: Readonly<Record<string, unknown>> };
}

let isLoaded = false;

// The package's own entry is made for bundlers; this is what it would do.
function loadEngine(): void {
  if (isLoaded) return;
  const { Module, Instance } = Reflect.get(globalThis, 'WebAssembly') as WebAssemblyInterface;
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const bytes = readFileSync(entry.replace(/schema_engine\.js$/, 'schema_engine_bg.wasm'));
  const { exports } = new Instance(new Module(bytes), { './schema_engine_bg.js': { ...bindings } });
  bindings.__wbg_set_wasm(exports);
  // Where the engine leaves its last words when it panics.
  Reflect.set(globalThis, 'PRISMA_WASM_PANIC_REGISTRY', { set_message: (message: string) => console.error(message) });
  const start = exports['__wbindgen_start'] as (() => void) | undefined;
  start?.();
  isLoaded = true;
}

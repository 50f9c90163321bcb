import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { types } from 'node:util';

/** Text of a file only its owner can read; written with `make()` when it is not there. */
export function secretFile(path: string, make: () => string): string {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, `${make()}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!types.isNativeError(error) || Reflect.get(error, 'code') !== 'EEXIST') throw error;
  }
  return readFileSync(path, 'utf8').trim();
}

/** The key-encryption key of a demo, beside its data. Production gets it from its environment. */
export function demoKey(folder: string): Buffer {
  return Buffer.from(
    secretFile(`${folder}/secret-kek`, () => randomBytes(32).toString('base64')),
    'base64',
  );
}

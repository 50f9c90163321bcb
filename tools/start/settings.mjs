import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stateFolder } from './state-folder.mjs';

const file = fileURLToPath(new URL('../../.env', import.meta.url));

/** The variables of a service that is run from this checkout: those it is given, then those in `.env`, then those of a demo. */
export function settings() {
  if (existsSync(file)) process.loadEnvFile(file);
  return { GATEPOST_PROFILE: 'demo', GATEPOST_DATA: stateFolder(), LOG_LEVEL: 'warn', ...process.env };
}

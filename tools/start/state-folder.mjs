import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const checkout = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/**
 * The one folder that holds everything a demo remembers: data, keys, logs. It lies in the checkout, except for root: PostgreSQL then runs as
 * another user, who may not enter root's home.
 */
export function stateFolder() {
  if (process.env.GATEPOST_DATA) return process.env.GATEPOST_DATA;
  if (process.getuid?.() !== 0) return join(checkout, '.gatepost');
  const mark = createHash('sha256').update(checkout).digest('hex').slice(0, 8);
  return `/var/lib/gatepost/${basename(checkout)}-${mark}`;
}

// Migrations of the database, made and checked against an embedded PostgreSQL of their own; nothing is downloaded.
//   node tools/migrations.mjs new add-phones    writes prisma/migrations/<now>_add_phones from what prisma/schema says
//   node tools/migrations.mjs check             exits 1 when the migrations do not lead to the schema
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from '../libs/database/src/embedded-postgres.ts';
import { drift } from '../libs/database/src/drift.ts';

const [command, name = ''] = process.argv.slice(2);
const prisma = fileURLToPath(new URL('../prisma', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gatepost-migrations-'));
// As root the server runs as somebody else.
chmodSync(folder, 0o755);
const postgres = await startEmbeddedPostgres({ folder, isDurable: false });
try {
  const sql = await drift(postgres.url, prisma);
  if (command === 'check') check(sql);
  else if (command === 'new' && /^[a-z][a-z-]*$/.test(name)) write(sql);
  else throw new Error('usage: migrations.mjs check | new <name-in-small-letters>');
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

function check(sql) {
  if (sql === '') return;
  console.error(`The migrations do not lead to prisma/schema. What is missing:\n${sql}\nWrite it down with: npm run migration -- <name>`);
  process.exitCode = 1;
}

function write(sql) {
  if (sql === '') return console.log('Nothing to write: the migrations already lead to the schema.');
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const target = join(prisma, 'migrations', `${stamp}_${name.replaceAll('-', '_')}`);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'migration.sql'), `${sql}\n`);
  console.log(`${target}/migration.sql`);
}

// `npm run gatepost -- <command>`: builds the service if it has changed and runs one of its commands, on the demo unless the variables name something else.
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './run-program.mjs';
import { NODE_FLAGS, SOURCE_LINES } from './start/node-flags.mjs';
import { settings } from './start/settings.mjs';

const env = settings();
const command = process.argv.slice(2);

const built = await build();
if (built !== 0) process.exit(built);
process.exit(
  await runProgram(process.execPath, [SOURCE_LINES, ...NODE_FLAGS, 'dist/apps/identity/main.js', ...(command.length > 0 ? command : ['--help'])], { env }),
);

/** What the build says is of interest only if it fails: it must not get into the way of who reads the answer. */
async function build() {
  const folder = mkdtempSync(join(tmpdir(), 'gatepost-build-'));
  const file = join(folder, 'log');
  const log = openSync(file, 'w');
  try {
    const code = await runProgram('nx', ['run', 'identity:build'], { stdio: ['ignore', log, log], shell: process.platform === 'win32' });
    if (code !== 0) process.stderr.write(readFileSync(file));
    return code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// `npm run gatepost -- <command>`: builds the service if it has changed and runs one of its commands, on the demo unless the variables name something else.
import { runProgram } from './run-program.mjs';
import { NODE_FLAGS } from './start/node-flags.mjs';
import { stateFolder } from './start/state-folder.mjs';

const settings = { GATEPOST_PROFILE: 'demo', GATEPOST_DATA: stateFolder(), LOG_LEVEL: 'warn', ...process.env };
const command = process.argv.slice(2);

// What the build says must not get into the way of a script that reads the answer.
const built = await runProgram('nx', ['run', 'identity:build'], { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
if (built !== 0) process.exit(built);
process.exit(
  await runProgram(process.execPath, [...NODE_FLAGS, 'dist/apps/identity/main.js', ...(command.length > 0 ? command : ['--help'])], { env: settings }),
);

// `npm start`: builds what has changed and runs the whole product in its demo profile until Ctrl-C.
import { runProgram } from '../run-program.mjs';
import { NODE_FLAGS } from './node-flags.mjs';
import { stateFolder } from './state-folder.mjs';

const APPS = 'identity,sign-in,console,mobile';
const settings = {
  GATEPOST_PROFILE: 'demo',
  GATEPOST_DATA: stateFolder(),
  LOG_LEVEL: 'warn',
  ...process.env,
};

const built = await runProgram('nx', ['run-many', '-t', 'build', '-p', APPS], { shell: process.platform === 'win32' });
if (built !== 0) process.exit(built);
process.exit(await runProgram(process.execPath, [...NODE_FLAGS, 'dist/apps/identity/main.js'], { env: settings }));

// `npm start`: builds what has changed and runs the whole product in its demo profile until Ctrl-C.
import { runProgram } from '../run-program.mjs';
import { NODE_FLAGS, SOURCE_LINES } from './node-flags.mjs';
import { settings } from './settings.mjs';

const APPS = 'identity,sign-in,console,mobile';
const env = settings();

const built = await runProgram('nx', ['run-many', '-t', 'build', '-p', APPS], { shell: process.platform === 'win32' });
if (built !== 0) process.exit(built);
process.exit(await runProgram(process.execPath, [SOURCE_LINES, ...NODE_FLAGS, 'dist/apps/identity/main.js'], { env }));

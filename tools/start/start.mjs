// `npm start`: builds what has changed and runs the whole product in its demo profile until Ctrl-C.
import { demoPorts } from '../../libs/oidc-contracts/src/demo.ts';
import { runProgram } from '../run-program.mjs';
import { NODE_FLAGS, SOURCE_LINES } from './node-flags.mjs';
import { runSampleApi } from './sample-api.mjs';
import { settings } from './settings.mjs';

const APPS = 'identity,sign-in,console,mobile,sample-api';
const env = settings();
const isDemo = env.GATEPOST_PROFILE === 'demo';
if (isDemo) env.SAMPLE_API_PORT ||= String(demoPorts.sampleApi);

const built = await runProgram('nx', ['run-many', '-t', 'build', '-p', APPS], { shell: process.platform === 'win32' });
if (built !== 0) process.exit(built);

const stopSampleApi = isDemo ? runSampleApi(env) : undefined;
const code = await runProgram(process.execPath, [SOURCE_LINES, ...NODE_FLAGS, 'dist/apps/identity/main.js'], { env });
await stopSampleApi?.();
process.exit(code);

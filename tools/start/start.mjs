// `npm start`: builds what has changed and runs the whole product in its demo profile until Ctrl-C.
import { spawn } from 'node:child_process';
import { stateFolder } from './state-folder.mjs';

const APPS = 'identity,sign-in,console,mobile';
const settings = {
  GATEPOST_PROFILE: 'demo',
  GATEPOST_DATA: stateFolder(),
  LOG_LEVEL: 'warn',
  ...process.env,
};

const built = await run('nx', ['run-many', '-t', 'build', '-p', APPS], { shell: process.platform === 'win32' });
if (built !== 0) process.exit(built);
process.exit(await run(process.execPath, ['--enable-source-maps', 'dist/apps/identity/main.js'], { env: settings }));

/** Its exit code. Ctrl-C reaches the child as well: it ends in its own time, and this process waits for it. */
function run(command, args, options) {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  const pass = (signal) => () => child.kill(signal);
  const onTerm = pass('SIGTERM');
  const onInt = () => undefined;
  process.on('SIGTERM', onTerm).on('SIGINT', onInt);
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code, signal) => {
      process.off('SIGTERM', onTerm).off('SIGINT', onInt);
      done(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}

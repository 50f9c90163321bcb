// Runs a program in the foreground, for Node 18 and newer.
import { spawn } from 'node:child_process';
import { clearInterval, setInterval } from 'node:timers';

const LOOK_MS = 500;

/**
 * Its exit code. Ctrl-C reaches every process of the terminal, so this one only waits until the program has ended in its own time.
 * SIGTERM and SIGHUP are passed on, and so is the end of whoever started this: a runner that is killed takes its shell along, but not us.
 */
export function runProgram(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  const starter = process.ppid;
  const watch = setInterval(() => process.ppid === starter || child.kill('SIGTERM'), LOOK_MS);
  const listeners = { SIGINT: () => undefined, SIGTERM: () => child.kill('SIGTERM'), SIGHUP: () => child.kill('SIGTERM') };
  for (const [signal, listener] of Object.entries(listeners)) process.on(signal, listener);
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code, signal) => {
      clearInterval(watch);
      for (const [name, listener] of Object.entries(listeners)) process.off(name, listener);
      done(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const PROGRAM = `${ROOT}dist/apps/identity/main.js`;

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly complaint: string;
}

/** Runs a command of the built service, as an operator does on its host: with the service's variables and nothing else. */
export function gatepost(args: readonly string[], variables: Readonly<Record<string, string>>): Promise<Ended> {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], GATEPOST_PROFILE: 'demo', LOG_LEVEL: 'warn', ...variables };
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let complaint = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  return new Promise((ended, failed) => {
    child.once('error', failed);
    child.once('close', (code) => ended({ code, output: output.trim(), complaint: complaint.trim() }));
  });
}

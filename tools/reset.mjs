// `npm run reset`: forgets everything the demo remembers. Refuses while it runs.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stateFolder } from './start/state-folder.mjs';

const folder = stateFolder();
const lock = join(folder, 'postgres', 'postmaster.pid');
if (existsSync(lock) && isAlive(Number(readFileSync(lock, 'utf8').split('\n')[0]))) {
  console.error(`Gatepost is running on ${folder}. Stop it first.`);
  process.exit(1);
}
rmSync(folder, { recursive: true, force: true });
console.log(`${folder} is gone; the next start begins anew.`);

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

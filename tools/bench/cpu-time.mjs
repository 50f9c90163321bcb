import { existsSync, readdirSync, readFileSync } from 'node:fs';

const TICK_MS = 10;

/** Linux tells what each process has used; elsewhere these figures are left out. */
export const canReadCpu = existsSync('/proc/self/schedstat');

/** CPU time of a process, all its threads, in milliseconds. */
export function cpuOf(pid) {
  const threads = readdirSync(`/proc/${pid}/task`);
  return threads.reduce((sum, thread) => sum + nanoseconds(`/proc/${pid}/task/${thread}/schedstat`) / 1e6, 0);
}

/** CPU time of a PostgreSQL server: the postmaster, its living children, and those that have ended. */
export function cpuOfServer(postmaster) {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const children = processes.filter((pid) => statOf(pid)?.parent === postmaster);
  return cpuOf(postmaster) + children.reduce((sum, pid) => sum + nanoseconds(`/proc/${pid}/schedstat`) / 1e6, 0) + (statOf(postmaster)?.endedChildrenMs ?? 0);
}

/** Memory of a process that is in RAM, in MiB. */
export function memoryOf(pid) {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

/** A process or thread that has just ended has used nothing since. */
function nanoseconds(path) {
  return Number(readOrNothing(path).split(' ')[0]);
}

// The name stands in brackets and may hold anything; fields are counted from behind it (proc_pid_stat(5): 4 is the parent, 16 and 17 are the times of ended children).
function statOf(pid) {
  const line = readOrNothing(`/proc/${pid}/stat`);
  if (line === '') return undefined;
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return { parent: Number(fields[1]), endedChildrenMs: (Number(fields[13]) + Number(fields[14])) * TICK_MS };
}

function readOrNothing(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

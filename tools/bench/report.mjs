import { cpus, loadavg, release, totalmem } from 'node:os';
import { judge, judgeAtMost, serviceTargets } from './targets.mjs';

/** The circumstances, without which figures say little. Read it before anything is started. */
export function machine() {
  const [{ model } = { model: 'unknown' }, ...others] = cpus();
  return {
    at: new Date().toISOString(),
    node: process.version,
    system: `${process.platform} ${release()}`,
    processor: model.trim(),
    cores: others.length + 1,
    memoryMiB: Math.round(totalmem() / 2 ** 20),
    load: loadavg().map((value) => Number(value.toFixed(2))),
  };
}

export function markdown({ machine: circumstances, service, page, lines, steps, mail }) {
  return [
    ...intro(circumstances),
    ...table(['', 'Measured', 'Target'], serviceRows(service, page)),
    '',
    ...table(
      ['Operation', 'In flight', 'Per second', 'p50 ms', 'p95 ms', 'p99 ms', 'Server CPU ms', 'Database CPU ms', 'Statements', 'Target'],
      lines.map(operationRow),
    ),
    ...(steps.length === 0
      ? []
      : [
          '',
          'One sign-in, request by request (8 in flight):',
          '',
          ...table(['Request', 'p50 ms', 'Server CPU ms', 'Database CPU ms', 'Statements'], stepRows(steps)),
        ]),
    ...(mail.length === 0 ? [] : ['', ...table(['Mail', 'Measured', 'Target'], mail)]),
  ].join('\n');
}

function intro({ at, node, system, processor, cores, memoryMiB, load }) {
  return [
    `${at}, Node ${node}, ${system}, ${processor}, ${cores} cores, ${memoryMiB} MiB, load average at the start ${load.join(' ')}.`,
    `The load generator, the service, PostgreSQL and the mail server share these ${cores} cores: with many in flight the throughput is that of the whole machine, and the CPU per operation is the steadier figure.`,
    '',
  ];
}

function serviceRows({ firstStartMs, startsMs, idleMiB, loadedMiB }, { requests, apiCalls, html, script, scripts, style, sent }) {
  const start = startsMs.toSorted((a, b) => a - b)[Math.floor(startsMs.length / 2)];
  return [
    [
      'Start to the first discovery answer',
      `${Math.round(start)} ms (median of ${startsMs.length})`,
      judgeAtMost(Math.round(start), serviceTargets.startMs, 'ms'),
    ],
    ['The same on an empty database', `${Math.round(firstStartMs)} ms`, ''],
    ['Memory at rest', `${Math.round(idleMiB)} MiB`, judgeAtMost(Math.round(idleMiB), serviceTargets.idleMiB, 'MiB')],
    ['Memory after the load', `${Math.round(loadedMiB)} MiB`, judgeAtMost(Math.round(loadedMiB), serviceTargets.loadedMiB, 'MiB')],
    ['Sign-in page: scripts, gzipped', `${kilobytes(script)} in ${scripts} files`, judgeAtMost(inKilobytes(script), serviceTargets.scriptKB, 'KB')],
    ['Sign-in page: API calls before it shows', apiCalls, judgeAtMost(apiCalls, serviceTargets.apiCalls)],
    [
      'Sign-in page: until it shows',
      `${requests} requests: page ${kilobytes(html)}, styles ${kilobytes(style)}, all ${kilobytes(html + script + style)} gzipped; ${kilobytes(sent)} sent`,
      '',
    ],
  ];
}

const inKilobytes = (bytes) => Number((bytes / 1024).toFixed(1));
const kilobytes = (bytes) => `${inKilobytes(bytes)} KB`;

function operationRow(line) {
  const { name, lanes, perSecond, p50, p95, p99 } = line;
  return [name, lanes, perSecond.toFixed(perSecond < 100 ? 1 : 0), ...[p50, p95, p99].map((ms) => ms.toFixed(1)), ...costs(line), judge(line)];
}

function stepRows(steps) {
  const sum = (key) => steps.reduce((all, step) => all + step[key], 0);
  return [
    ...steps.map((step) => [step.step, step.p50.toFixed(1), ...costs(step)]),
    ['**sum**', sum('p50').toFixed(1), ...costs({ serverMs: sum('serverMs'), databaseMs: sum('databaseMs'), statements: sum('statements') })],
  ];
}

function costs({ serverMs, databaseMs, statements }) {
  return [serverMs, databaseMs].map((ms) => ms?.toFixed(2) ?? 'unknown').concat(statements.toFixed(1));
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

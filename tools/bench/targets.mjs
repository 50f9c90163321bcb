/** The figures to hold, per operation: at most, except for operations per second. Of sign-ins per second only those with 8 in flight count. */
export const targets = {
  'sign-in': { serverMs: 15, databaseMs: 8, statements: 22, perSecondAt8: 50 },
  refresh: { serverMs: 2, databaseMs: 1, statements: 2 },
  discovery: { serverMs: 0.15 },
  jwks: { serverMs: 0.15 },
  'jwks-304': { serverMs: 0.15 },
  'sign-in-exp': { serverMs: 0.6 },
  'client-credentials': { serverMs: 2, databaseMs: 0.8, statements: 3 },
  users: { serverMs: 1.5 },
  connectors: { serverMs: 1.5 },
};

/** Of the service as a whole. Script bytes are gzipped. */
export const serviceTargets = { startMs: 1500, idleMiB: 150, loadedMiB: 300, scriptKB: 60, apiCalls: 0 };

/** The share of right guesses, and milliseconds. */
export const enumerationTargets = { auc: 0.55, medianGap: 5 };

/** Milliseconds; `others` is how often what has nothing to do with mail may take its usual time. */
export const mailTargets = { silentP99: 300, back: 40_000, others: 1.2 };

const MEASURES = [
  ['serverMs', 'server', 2],
  ['databaseMs', 'database', 2],
  // A statement of the background that falls into a run must not decide.
  ['statements', 'statements', 1],
];

/** Such as "server ≤ 15 ✓, statements ≤ 22 ✗". */
export function judge(line) {
  const wanted = targets[line.operation] ?? {};
  const said = MEASURES.filter(([key]) => wanted[key] !== undefined).map(
    ([key, name, digits]) => `${name} ≤ ${wanted[key]} ${mark(rounded(line[key], digits) <= wanted[key])}`,
  );
  if (wanted.perSecondAt8 !== undefined && line.lanes === 8) said.push(`per second ≥ ${wanted.perSecondAt8} ${mark(line.perSecond >= wanted.perSecondAt8)}`);
  return said.join(', ');
}

export function judgeAtMost(value, most, unit = '') {
  return `≤ ${[most, unit, mark(value <= most)].filter((part) => part !== '').join(' ')}`;
}

const mark = (isReached) => (isReached ? '✓' : '✗');
const rounded = (value, digits) => Number(value?.toFixed(digits) ?? Number.NaN);

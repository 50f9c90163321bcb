import { enumerationTargets, judgeAtMost } from './targets.mjs';

/** Whether two kinds of people can be told apart by the milliseconds that their answers take. */
export function tellApart(some, others) {
  const auc = areaUnderCurve(some, others).toFixed(3);
  const gap = Math.abs(median(some) - median(others)).toFixed(2);
  const judged = [judgeAtMost(Number(auc), enumerationTargets.auc), judgeAtMost(Number(gap), enumerationTargets.medianGap, 'ms')];
  return { figures: `AUC ${auc}, medians ${gap} ms apart`, judged: judged.join(', ') };
}

/** How often a guess by the time alone is right: 0.5 is chance. */
function areaUnderCurve(some, others) {
  const ranked = [...some.map((ms) => ({ ms, isOne: true })), ...others.map((ms) => ({ ms, isOne: false }))].sort((a, b) => a.ms - b.ms);
  const ranks = ranked.reduce((sum, { isOne }, at) => sum + (isOne ? at + 1 : 0), 0);
  const area = (ranks - (some.length * (some.length + 1)) / 2) / (some.length * others.length);
  return Math.max(area, 1 - area);
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

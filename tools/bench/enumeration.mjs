import { performance } from 'node:perf_hooks';
import { walkOf } from './operations.mjs';
import { SignInWalk } from './sign-in-walk.mjs';
import { enumerationTargets, judgeAtMost } from './targets.mjs';

const SAMPLES = 1000;
/** As many as there are people, who have been here before as well: what is compared is having an account, not being new. */
const STRANGERS = 300;

/** Whether the time a code request takes tells who has an account, while nobody new may sign up: with the mail server up, and with one that says nothing. */
export async function enumerationFigures({ mailbox }, site, people, machine, share, say) {
  const samples = Math.ceil(SAMPLES * share);
  const strangers = Array.from({ length: Math.ceil(STRANGERS * share) }, (_, index) => `stranger-${index}@example.com`);
  await machine.signIn();
  await machine.patch('/api/sign-in-exp', { signInMode: 'SignIn' });
  try {
    await asked(site, people, strangers, strangers.length * 2);
    const lines = [];
    for (const isSilent of [false, true]) {
      mailbox.behave({ isSilent });
      const { known, unknown } = await asked(site, people, strangers, samples);
      mailbox.behave({ isSilent: false });
      const name = `Code requests with the mail server ${isSilent ? 'silent' : 'up'}, ${samples} with an account and ${samples} without`;
      const [auc, gap] = [areaUnderCurve(known, unknown), Math.abs(median(known) - median(unknown))];
      say(`${name}: AUC ${auc.toFixed(3)}, medians ${gap.toFixed(2)} ms apart`);
      const judged = [judgeAtMost(Number(auc.toFixed(3)), enumerationTargets.auc), judgeAtMost(Number(gap.toFixed(2)), enumerationTargets.medianGap, 'ms')];
      lines.push([name, `AUC ${auc.toFixed(3)}, medians ${gap.toFixed(2)} ms apart`, judged.join(', ')]);
    }
    return lines;
  } finally {
    await machine.patch('/api/sign-in-exp', { signInMode: 'SignInAndRegister' });
  }
}

/** One after the other, both kinds in turn, so that whatever else the machine does falls on both alike. */
async function asked(site, people, strangers, samples) {
  const times = { known: [], unknown: [] };
  for (let done = 0; done < samples; done += 1) {
    const pair = [
      ['known', walkOf.signIn(site, people)],
      ['unknown', new SignInWalk(site, strangers[done % strangers.length])],
    ];
    for (const [kind, walk] of done % 2 === 0 ? pair : pair.reverse()) {
      await walk.authorize();
      await walk.start();
      const began = performance.now();
      // Refused for everybody alike once the connector is left alone: that answer counts as well.
      await walk.sendCode().catch(() => undefined);
      times[kind].push(performance.now() - began);
    }
  }
  return times;
}

/** How often a guess by the time alone is right: 0.5 is chance. */
function areaUnderCurve(known, unknown) {
  const ranked = [...known.map((ms) => ({ ms, isKnown: true })), ...unknown.map((ms) => ({ ms, isKnown: false }))].sort((a, b) => a.ms - b.ms);
  const ranks = ranked.reduce((sum, { isKnown }, at) => sum + (isKnown ? at + 1 : 0), 0);
  const area = (ranks - (known.length * (known.length + 1)) / 2) / (known.length * unknown.length);
  return Math.max(area, 1 - area);
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

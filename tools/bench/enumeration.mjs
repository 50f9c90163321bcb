import { performance } from 'node:perf_hooks';
import { walkOf } from './operations.mjs';
import { SignInWalk } from './sign-in-walk.mjs';
import { tellApart } from './tell-apart.mjs';

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
      const { figures, judged } = tellApart(known, unknown);
      say(`${name}: ${figures}`);
      lines.push([name, figures, judged]);
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

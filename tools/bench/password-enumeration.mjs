import { performance } from 'node:perf_hooks';
import { SignInWalk } from './sign-in-walk.mjs';
import { tellApart } from './tell-apart.mjs';

const SAMPLES = 1000;
/** Of each kind: nobody among them may come near the lock of an address. */
const PEOPLE = 200;
const PASSWORD = 'lantern by the quay 42';
const WRONG = 'harbour wall at dawn 7';
const KINDS = {
  'with a password': { password: PASSWORD },
  'without a password': {},
  suspended: { password: PASSWORD, isSuspended: true },
  'without an account': undefined,
};

/** Whether the time a wrong password takes tells who has an account, or a password. */
export async function passwordFigures(site, machine, share, say) {
  await machine.signIn();
  const before = JSON.parse((await machine.get('/api/sign-in-exp')).text).signIn;
  await machine.patch('/api/sign-in-exp', {
    signIn: { methods: [{ identifier: 'email', password: true, verificationCode: true, isPasswordPrimary: true }] },
  });
  try {
    const crowds = await crowdsOf(machine, Math.ceil(PEOPLE * share));
    await tried(site, crowds, Math.ceil(PEOPLE * share));
    const samples = Math.ceil(SAMPLES * share);
    const times = await tried(site, crowds, samples);
    const { 'without an account': strangers, ...known } = times;
    return Object.entries(known).map(([kind, its]) => {
      const name = `Wrong passwords of somebody ${kind}, ${samples} times, and of somebody without an account, ${samples} times`;
      const { figures, judged } = tellApart(its, strangers);
      say(`${name}: ${figures}`);
      return [name, figures, judged];
    });
  } finally {
    await machine.patch('/api/sign-in-exp', { signIn: before });
  }
}

async function crowdsOf(machine, size) {
  const crowds = {};
  for (const [at, [kind, columns]] of Object.entries(KINDS).entries()) {
    crowds[kind] = Array.from({ length: size }, (_, index) => `password-${at}-${index}@example.com`);
    if (!columns) continue;
    const { isSuspended, ...given } = columns;
    for (const primaryEmail of crowds[kind]) {
      const { id } = JSON.parse((await machine.post('/api/users', { primaryEmail, ...given })).text);
      if (isSuspended) await machine.patch(`/api/users/${id}/is-suspended`, { isSuspended });
    }
  }
  return crowds;
}

/** One after the other, every kind in turn and each turn beginning with another, so that whatever else the machine does falls on all alike. */
async function tried(site, crowds, samples) {
  const kinds = Object.keys(crowds);
  const times = Object.fromEntries(kinds.map((kind) => [kind, []]));
  for (let done = 0; done < samples; done += 1) {
    for (let turn = 0; turn < kinds.length; turn += 1) {
      const kind = kinds[(done + turn) % kinds.length];
      const walk = new SignInWalk(site, crowds[kind][done % crowds[kind].length]);
      await walk.authorize();
      await walk.start();
      const began = performance.now();
      await walk.tryWrongPassword(WRONG);
      times[kind].push(performance.now() - began);
    }
  }
  return times;
}

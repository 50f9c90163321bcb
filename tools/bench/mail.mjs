import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { inFlight } from './measure.mjs';
import { SignInWalk } from './sign-in-walk.mjs';
import { judgeAtMost, mailTargets } from './targets.mjs';

const MAIL_MS = 100;
/** The connector keeps so many. */
const CONNECTIONS = 5;
const BACKLOG = 1000;
const ASKED = 200;
const OTHERS = 600;
const LANES = 16;
const PATIENCE_MS = 120_000;

/** What mail servers do to whoever asks for a code: a slow one, one that says nothing, and one that is back. */
export async function mailFigures({ mailbox }, site, machine, share, say) {
  let people = 0;
  const person = async () => {
    const walk = new SignInWalk(site, `mail-${(people += 1)}@example.com`, { event: 'Register' });
    await walk.authorize();
    await walk.start();
    return walk;
  };
  const drain = await drained(mailbox, Math.ceil(BACKLOG * share), person);
  say(`a backlog of ${drain.mails} mails left at ${drain.perSecond.toFixed(1)} per second, ${drain.ideal} are possible`);
  const silence = await withSilence(mailbox, Math.ceil(ASKED * share), person);
  say(`with a silent mail server a request for a code took ${silence.p99.toFixed(0)} ms at p99`);
  const backMs = await backAgain(mailbox);
  const others = await othersMeanwhile(mailbox, machine, Math.ceil(OTHERS * share), person);
  say(`what has nothing to do with mail took ${others.usual.toFixed(1)} ms at p99, and ${others.silent.toFixed(1)} ms with a silent mail server`);
  say(`the first mail came ${Math.round(backMs)} ms after the mail server was back`);
  return [
    [`${drain.mails} mails through a server that takes ${MAIL_MS} ms for each`, `${drain.perSecond.toFixed(1)} per second of ${drain.ideal} possible`, ''],
    [
      'Mail server says nothing: request for a code',
      `p50 ${silence.p50.toFixed(0)}, p99 ${silence.p99.toFixed(0)} ms; ${silence.refused} of ${silence.asked} refused`,
      judgeAtMost(Math.round(silence.p99), mailTargets.silentP99, 'ms'),
    ],
    [
      'Mail server says nothing: tokens and lists, while codes are asked for',
      `p99 ${others.silent.toFixed(1)} ms, ${others.usual.toFixed(1)} with the mail server up`,
      judgeAtMost(Number((others.silent / others.usual).toFixed(2)), mailTargets.others, 'times'),
    ],
    ['Mail server is back: until the first mail', `${Math.round(backMs)} ms`, judgeAtMost(Math.round(backMs), mailTargets.back, 'ms')],
  ];
}

async function drained(mailbox, mails, person) {
  mailbox.behave({ delayMs: MAIL_MS });
  const before = mailbox.taken;
  await inFlight(LANES, mails, async () => (await person()).sendCode());
  // Meanwhile some have left; what is measured are those that wait.
  const [left, began] = [mailbox.taken, performance.now()];
  await until(() => mailbox.taken - before >= mails);
  const perSecond = ((mailbox.taken - left) * 1000) / (performance.now() - began);
  mailbox.behave({ delayMs: 0 });
  return { mails, perSecond, ideal: (CONNECTIONS * 1000) / MAIL_MS };
}

async function withSilence(mailbox, asked, person) {
  mailbox.behave({ isSilent: true });
  const waits = [];
  let refused = 0;
  await inFlight(4, asked, async () => {
    const walk = await person();
    const began = performance.now();
    await walk.sendCode().catch(() => (refused += 1));
    waits.push(performance.now() - began);
    // Long enough for the connector to be found out, and left alone, while people still ask.
    await pause(500);
  });
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
  return { p50: at(0.5), p99: at(0.99), refused, asked };
}

/** A token and a list, over and over, while people ask for codes all the time. */
async function othersMeanwhile(mailbox, machine, count, person) {
  const p99 = async (isSilent) => {
    mailbox.behave({ isSilent });
    let isOver = false;
    const ask = async () => {
      while (!isOver) {
        await (await person()).sendCode().catch(() => undefined);
        await pause(50);
      }
    };
    const asking = ask();
    const { latencies } = await inFlight(1, count, async () => {
      await machine.signIn();
      await machine.get('/api/connectors');
    });
    isOver = true;
    await asking;
    mailbox.behave({ isSilent: false });
    return latencies[Math.floor(0.99 * latencies.length)];
  };
  return { usual: await p99(false), silent: await p99(true) };
}

async function backAgain(mailbox) {
  mailbox.behave({ isSilent: false });
  const [before, began] = [mailbox.taken, performance.now()];
  await until(() => mailbox.taken > before);
  return performance.now() - began;
}

async function until(isSo) {
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end; await pause(50)) if (isSo()) return;
  throw new Error('the mails did not come in time');
}

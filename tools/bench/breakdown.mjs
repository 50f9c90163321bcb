import { inFlight } from './measure.mjs';
import { walkOf } from './operations.mjs';
import { SignInWalk } from './sign-in-walk.mjs';

const LANES = 8;

/** Where the cost of a sign-in lies: many people do the first request, then all of them the second, and so on. */
export async function breakdown(meters, site, people, count) {
  const walks = Array.from({ length: count }, () => walkOf.signIn(site, people));
  const lines = [];
  for (const step of SignInWalk.steps) {
    const waiting = [...walks];
    let latencies;
    const cost = await meters.perOperation(async () => {
      ({ latencies } = await inFlight(LANES, count, () => waiting.pop()[step]()));
      return count;
    });
    lines.push({ step, p50: latencies[Math.floor(count / 2)], ...cost });
  }
  return lines;
}

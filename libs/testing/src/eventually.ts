import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 15_000;
const PAUSE_MS = 25;

/** Looks again and again until there is something to see; `otherwise` explains what was missing when patience ends. */
export async function eventually<Value>(
  look: () => Value | undefined | Promise<Value | undefined>,
  otherwise: () => string,
  patience = PATIENCE_MS,
): Promise<Value> {
  const end = Date.now() + patience;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > end) throw new Error(otherwise());
    await sleep(PAUSE_MS);
  }
}

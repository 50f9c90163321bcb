import { barriersOn } from '../stage/accessibility';
import { journeysAround } from '../stage/journeys';
import { runningService } from '../stage/running-service';
import type { Visitor } from '../stage/visitor';
import { Administrator, screens } from './administrator';
import { seedHostileData, type Seeded } from './hostile-data';
import { layoutProblems } from './layout';
import { places, placesOf, type Place } from './places';

const running = runningService({ variables: { CONNECTORS: '@logto/connector-github' } });
const journey = journeysAround(running);
const administrator = new Administrator(running);
/** For a machine that does much else besides. */
const PATIENCE_MS = 900_000;

/** Opens one page after the other; what is wrong with any of them is told at the end. */
async function problemsOf(visitor: Visitor, screen: keyof typeof screens, all: readonly Place[]): Promise<readonly string[]> {
  const console = await administrator.open(visitor, '/', screens[screen]);
  const problems: string[] = [];
  for (const [path, heading] of all) {
    try {
      await console.go(path);
      if (heading !== undefined) await console.title(heading);
      const found = [...(await layoutProblems(console.page)), ...(await barriersOn(console.page))];
      problems.push(...found.map((problem) => `${path}: ${problem}`));
    } catch (error) {
      problems.push(`${path}: ${String(error)}`);
    }
  }
  return problems;
}

describe('every page of the console', () => {
  let seeded: Promise<Seeded> | undefined;
  const everything = async () => [...places, ...placesOf(await (seeded ??= seedHostileData(running)))];

  journey(
    'is fit for everybody while there is nothing to show',
    async (visitor) => {
      const lists = places.filter(([path]) => /^\/\w*(?:-log)?$/.test(path));
      expect(await problemsOf(visitor, 'desktop', lists)).toEqual([]);
    },
    PATIENCE_MS,
  );

  for (const screen of ['desktop', 'phone'] as const)
    journey(
      `is fit for everybody and keeps its shape, whatever stands on it, and runs nothing of it, on a ${screen}`,
      async (visitor) => {
        expect(await problemsOf(visitor, screen, await everything())).toEqual([]);
      },
      PATIENCE_MS,
    );
});

import { launchBrowser } from '@gatepost/testing/browser';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import type { RunningService } from './running-service';
import { Visitor } from './visitor';

const SCREENSHOTS = fileURLToPath(new URL('../../../../tmp/screenshots', import.meta.url));

/** A test that somebody walks through in browsers. When it fails, what they saw lies in `tmp/screenshots`. */
export type Journey = (name: string, walk: (visitor: Visitor) => Promise<void>, patienceMs?: number) => void;

/** Launches one browser for the journeys of a file. */
export function journeysAround(running: RunningService): Journey {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(() => browser?.close());
  return (name, walk, patienceMs) => {
    const run = async () => {
      if (!browser) throw new Error('the browser did not start');
      const visitor = new Visitor(browser, running.newAddress());
      try {
        await walk(visitor);
        expect(visitor.complaints).toEqual([]);
      } catch (error) {
        await photograph(visitor, name);
        throw error;
      } finally {
        await visitor.leave();
      }
    };
    it(name, run, patienceMs);
  };
}

async function photograph({ pages }: Visitor, name: string): Promise<void> {
  await mkdir(SCREENSHOTS, { recursive: true });
  const title = name.replace(/\W+/g, '-').slice(0, 80);
  // A page that can no longer be photographed must not hide why the test failed.
  for (const [number, page] of pages.entries())
    await page.screenshot({ path: join(SCREENSHOTS, `${title}-${number + 1}.png`), fullPage: true }).catch(() => undefined);
}

import type { Page } from 'playwright-core';
import { barriersOn } from '../stage/accessibility';
import { journeysAround } from '../stage/journeys';
import { runningService } from '../stage/running-service';
import { everyStep } from './every-step';
import { MadeUpPages, type MadeUpLanguage } from './made-up-pages';

const running = runningService();
const journey = journeysAround(running);

/** What stands outside the window, and words cut off by their own box. What is for screen readers alone has no room to be in. */
const SPILLS = `[...document.querySelectorAll('body *')].flatMap((element) => {
  if (!element.checkVisibility() || element.closest('.sr, svg, .comb')) return [];
  const { left, right, width } = element.getBoundingClientRect();
  const name = element.tagName.toLowerCase() + '.' + element.className;
  if (width > 0 && (right > innerWidth + 1 || left < -1)) return [name + ' stands outside'];
  const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
  return hasWords && getComputedStyle(element).display !== 'inline' && element.scrollWidth > element.clientWidth + 1 ? [name + ' is too small for its words'] : [];
})`;
const spillsOn = (page: Page): Promise<string[]> => page.evaluate(SPILLS);

async function spills(pages: MadeUpPages, language: MadeUpLanguage, textSize: number): Promise<string[]> {
  const found: string[] = [];
  for (const [name, madeUp] of Object.entries(everyStep)) {
    const page = await pages.open({ ...madeUp, language, textSize });
    found.push(...(await spillsOn(page)).map((spill) => `${name}: ${spill}`));
    await page.close();
  }
  return found;
}

/** More than fifty pages, on a machine that may be busy. */
const PATIENCE_MS = 180_000;

describe('every page for end users', () => {
  journey(
    'has nothing that axe finds, in light and dark',
    async (visitor) => {
      const pages = new MadeUpPages(running, await visitor.newProfile());
      const found: string[] = [];
      for (const [name, madeUp] of Object.entries(everyStep)) {
        const page = await pages.open({ ...madeUp, language: 'en' });
        found.push(...(await barriersOn(page)).map((barrier) => `${name}: ${barrier}`));
        await page.close();
      }
      expect(found).toEqual([]);
    },
    PATIENCE_MS,
  );

  journey(
    'fits a screen of 320 px, in German and in Arabic',
    async (visitor) => {
      const pages = new MadeUpPages(running, await visitor.newProfile({ viewport: { width: 320, height: 640 } }));
      expect(await spills(pages, 'de', 100)).toEqual([]);
      expect(await spills(pages, 'ar', 100)).toEqual([]);
    },
    PATIENCE_MS,
  );

  journey(
    'lets letters grow to twice their size, on a phone and in a window zoomed in',
    async (visitor) => {
      const phone = new MadeUpPages(running, await visitor.newProfile({ viewport: { width: 390, height: 844 } }));
      expect(await spills(phone, 'de', 200)).toEqual([]);
      const zoomed = new MadeUpPages(running, await visitor.newProfile({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }));
      expect(await spills(zoomed, 'de', 200)).toEqual([]);
    },
    PATIENCE_MS,
  );
});

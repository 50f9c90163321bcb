import { AxeBuilder } from '@axe-core/playwright';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** The rules that another theme can break. */
const ABOUT_COLOURS = ['color-contrast', 'link-in-text-block'];
/** Longer than anything here moves or fades. */
const SETTLED_MS = 600;

/** What axe finds on the page as it stands, in both themes: the rule, and where. `without` names rules that do not fit the state of the page. */
export async function barriersOn(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const look = () => violations(page, colorScheme === 'light' ? undefined : ABOUT_COLOURS, without);
    const first = await look();
    if (first.length === 0) continue;
    // Halfway between two themes colours have any contrast: what counts is what stays.
    await sleep(SETTLED_MS);
    found.push(...(await look()).map((violation) => `${colorScheme}: ${violation}`));
  }
  return found;
}

async function violations(page: Page, only: readonly string[] | undefined, without: readonly string[]): Promise<readonly string[]> {
  // Within the page itself: a page of its own for the sums takes longer than the looking.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (only) axe.withRules(only.filter((rule) => !without.includes(rule)));
  else axe.disableRules([...without]);
  const { violations: all } = await axe.analyze();
  return all.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}

import { AxeBuilder } from '@axe-core/playwright';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** Longer than anything here moves or fades. */
const SETTLED_MS = 600;

/** What axe finds on the page as it stands, in both themes: the rule, and where. `without` names rules that do not fit the state of the page. */
export async function barriersOn(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const first = await violations(page, without);
    if (first.length === 0) continue;
    // Halfway between two themes colours have any contrast: what counts is what stays.
    await sleep(SETTLED_MS);
    found.push(...(await violations(page, without)).map((violation) => `${colorScheme}: ${violation}`));
  }
  return found;
}

async function violations(page: Page, without: readonly string[]): Promise<readonly string[]> {
  const { violations: all } = await new AxeBuilder({ page }).disableRules([...without]).analyze();
  return all.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}

import type { Page } from 'playwright-core';

/** What must not depend on what a page shows: where the frame stands, that nothing sticks out of it, and that nothing of it runs. */
export async function layoutProblems(page: Page): Promise<readonly string[]> {
  const problems = await page.evaluate<readonly string[]>(MEASURE);
  const harmed = await Promise.all(page.frames().map((frame) => frame.evaluate<boolean>('globalThis.harmed !== undefined')));
  return harmed.includes(true) ? [...problems, 'a script ran'] : problems;
}

/** Runs in the page: of the frame it keeps the first measure to compare the next with. */
const MEASURE = `(() => {
  const problems = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    const widest = [...document.querySelectorAll('main *')].filter((element) => element.getBoundingClientRect().right > clientWidth).at(-1);
    problems.push('scrolls sideways by ' + (scrollWidth - clientWidth) + ', perhaps for ' + widest?.tagName + ' ' + widest?.className);
  }
  for (const part of document.querySelectorAll('[role=dialog], [role=dialog] *'))
    if (part.scrollWidth > part.clientWidth && ['auto', 'scroll'].includes(getComputedStyle(part).overflowX))
      problems.push(part.tagName + ' ' + part.className + ' in a dialog scrolls sideways');
  const frame = JSON.stringify(['.nav', '.top', 'main'].map((part) => {
    const element = document.querySelector(part);
    const { x, width, height } = element.getBoundingClientRect();
    // How high a page is, is its own affair.
    return [part, Math.round(x), Math.round(width), part === 'main' ? 0 : Math.round(height)];
  }));
  const before = globalThis.measuredFrame ??= frame;
  if (frame !== before) problems.push('the frame was ' + before + ' and is ' + frame);
  const tallest = (selector, limit) => {
    for (const element of document.querySelectorAll(selector)) {
      const { width, height } = element.getBoundingClientRect();
      // What only screen readers see is a point.
      if (width > 1 && height > limit) problems.push(selector + ' is ' + Math.round(height) + ' high: ' + element.textContent.trim().slice(0, 40));
    }
  };
  tallest('main h1', 200);
  tallest('main h2', 200);
  tallest('main tbody tr', 200);
  if (document.querySelector('gp-load-failed')) problems.push('did not load: ' + document.querySelector('gp-load-failed').textContent.trim());
  return problems;
})()`;

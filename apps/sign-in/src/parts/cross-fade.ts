/** Replaces what a page shows; where the browser can and the person does not mind, the old fades into the new. */
export function crossFade(page: Document, replace: () => void): void {
  const prefersStillness = page.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
  if (prefersStillness || page.visibilityState !== 'visible' || !('startViewTransition' in page)) return replace();
  const { ready } = page.startViewTransition(replace);
  // Skipped, when the tab is hidden in that moment: the new page stands all the same.
  ready.catch(() => undefined);
}

const BEHIND = '.cdk-overlay-backdrop, .scrim';

/** Who clicks twice opens something with the first click; the second, which lands behind it, is no wish to leave it again. */
export function ignoresSecondClicks(page: Document): void {
  const ignore = (event: MouseEvent) => {
    if (event.detail > 1 && event.target instanceof Element && event.target.matches(BEHIND)) event.stopImmediatePropagation();
  };
  page.addEventListener('click', ignore, { capture: true });
}

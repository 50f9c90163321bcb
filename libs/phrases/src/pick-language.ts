/**
 * The first language of `wanted` that is offered, by RFC 4647 lookup: `de-AT` finds `de`, `zh-Hans-CN` finds `zh-CN`.
 * `wanted` is an Accept-Language header, or `ui_locales` with its spaces.
 */
export function pickLanguage<Offered extends string>(wanted: string, offered: readonly Offered[]): Offered | undefined {
  const ranges = wanted
    .slice(0, 512)
    .split(/,|\s+(?!;|q=)/)
    .map(rangeOf);
  const byWish = ranges.filter(({ quality }) => quality > 0).sort((one, other) => other.quality - one.quality);
  for (const { tag } of byWish) {
    const found = offered.find((candidate) => candidate.toLowerCase() === tag) ?? offered.find((candidate) => primaryOf(candidate) === primaryOf(tag));
    if (found) return found;
  }
  return undefined;
}

function rangeOf(range: string): { readonly tag: string; readonly quality: number } {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
}

function primaryOf(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}

/**
 * The first language of `wanted` that is offered, by RFC 4647 lookup: `de-AT` finds `de`, `zh-Hans-CN` finds `zh-CN`.
 * `wanted` is an Accept-Language header, or `ui_locales` with its spaces.
 */
export function pickLanguage<Offered extends string>(wanted: string, offered: readonly Offered[]): Offered | undefined {
  const ranges = wanted
    .slice(0, 512)
    .split(/[\s,]+/)
    .filter((part) => part !== '' && !part.startsWith(';'))
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';');
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of ranges) {
    const exact = offered.find((candidate) => candidate.toLowerCase() === tag);
    const found = exact ?? offered.find((candidate) => primary(candidate) === primary(tag));
    if (found) return found;
  }
  return undefined;
}

function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}

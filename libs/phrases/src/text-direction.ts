const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa']);

const directions = new Map<string, 'ltr' | 'rtl'>();

/** Which way a language is written, by the script it is usually written in. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  let direction = directions.get(language);
  if (!direction) {
    direction = RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
    directions.set(language, direction);
  }
  return direction;
}

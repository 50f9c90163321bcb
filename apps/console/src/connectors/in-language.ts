/** A text that comes in several languages, in the one that is wanted or the nearest there is. English is always there. */
export function inLanguage(texts: Readonly<Record<string, string>>, tag: string): string {
  const [language = tag] = tag.split('-');
  return texts[tag] ?? texts[language] ?? texts['en'] ?? '';
}

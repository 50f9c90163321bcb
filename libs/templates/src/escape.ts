const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For text and for quoted attributes of HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** One line for a subject, a table or a sentence: no controls, no direction marks, no more than fits. */
export function oneLine(text: string, longest: number): string {
  const line = text
    .slice(0, longest * 4)
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .trim();
  const characters = [...line];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}

/** Mail programs make links of what looks like one. A word joiner after the dot keeps a name a name, and shows nothing. */
function withoutLinks(text: string): string {
  return text.replace(/:\/\//g, ':\u2060//').replace(/[.\u3002\uff0e\uff61](?=[\p{L}\p{N}])/gu, '$&\u2060');
}

/** What a person or a team has called itself: short, on one line, no link, and nothing that a mail program would decode in a subject. */
export function nameOf(text: string): string {
  return withoutLinks(oneLine(text, 60)).replaceAll('=?', '= ?');
}

/** For a subject: nothing makes links there, and some lists of mails would print what should not show. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u2060\u2068\u2069]/g, '');
}

const HOST = String.raw`[\p{L}\p{N}][\p{L}\p{N}.-]{0,252}(?::\d{1,5})?`;
const REST = String.raw`(?:[/?#][^\s\p{C}"<>\\^\x60{|}]{0,2000})?`;
const SECURE = new RegExp(`^https://${HOST}${REST}$`, 'iu');
const THIS_MACHINE = new RegExp(String.raw`^http://(?:localhost|127\.0\.0\.1)(?::\d{1,5})?${REST}$`, 'iu');

/** The address of a link or a picture; undefined where it is none that a mail may lead to. */
export function secureUrl(value: string): string | undefined {
  return SECURE.test(value) ? value : undefined;
}

/** Links of our own making lead to this service, which in a demo has no certificate on its own machine. */
export function ownLink(value: string): string | undefined {
  return THIS_MACHINE.test(value) ? value : secureUrl(value);
}

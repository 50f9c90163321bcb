const LETTER = '[\\p{L}\\p{N}]';
/** A shorter one stands for itself only as a word of its own: who is called "a" is not meant by every "a". */
const DISTINCT = 6;

/** A server's words without what it may have repeated of ours. Status codes stay, even where somebody is called like one. */
export function withoutSecrets(reply: string, secrets: readonly string[]): string {
  const known = secrets.filter((secret) => secret !== '').sort((one, other) => other.length - one.length);
  if (known.length === 0) return reply;
  const pattern = new RegExp(known.map(patternOf).join('|'), 'giu');
  return reply.replace(/^(\d{3})?(.*)$/gm, (_line, status: string | undefined, text: string) => `${status ?? ''}${text.replace(pattern, '[hidden]')}`);
}

function patternOf(secret: string): string {
  const itself = secret.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return secret.length < DISTINCT ? `(?<!${LETTER})${itself}(?!${LETTER})` : itself;
}

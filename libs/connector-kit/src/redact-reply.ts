const LONGEST = 200;

/**
 * What a server answered, fit for a log or a console: servers like to repeat addresses, subjects (which hold the code), queue ids and links.
 * The status codes in front stay, since they are what explains.
 */
export function redactReply(reply: string): string {
  const [status = ''] = /^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?/.exec(reply) ?? [];
  const text = reply
    .slice(status.length, 2000)
    .replace(/\p{C}+/gu, ' ')
    .replace(/\w+:\/\/\S+/g, '[link]')
    .replace(/\S+@\S+/g, '[address]')
    .replace(/\d(?:[ -]?\d){3,}/g, '[number]')
    .replace(/[\w+/=-]{24,}/g, '[id]');
  // Half a character at the cut could not be kept in a database.
  return `${status}${text}`.slice(0, LONGEST).toWellFormed().trim();
}

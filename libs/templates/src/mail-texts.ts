import { nameOf, oneLine, ownLink } from './escape';
import { clock, dayAndTime, minutes } from './formats';
import type { Device, MailVariables, Person } from './mail-variables';

/** What a mail prints, in one language and as plain text. Empty where it is not known. */
export interface MailTexts {
  readonly code: string;
  readonly to: string;
  readonly app: string;
  readonly link: string;
  readonly asked: string;
  /** Of a code, which lasts minutes, the time; of an invitation the day too. */
  readonly until: string;
  readonly lasts: string;
  readonly browser: string;
  readonly system: string;
  readonly organization: string;
  readonly inviter: string;
}

export function mailTexts(language: string, variables: MailVariables): MailTexts {
  const { to, applicationName, askedAt, link, organization } = variables;
  return {
    ...('code' in variables ? codeTexts(language, variables) : invitationTexts(language, variables)),
    to: oneLine(to, 254),
    app: nameOf(applicationName),
    link: ownLink(link ?? '') ?? '',
    asked: dayAndTime(language, askedAt),
    organization: nameOf(organization?.name ?? ''),
  };
}

function codeTexts(language: string, { code, askedAt, expiresAt, device = {} }: Extract<MailVariables, { code: string }>) {
  return { code: oneLine(code, 32), until: clock(language, expiresAt), lasts: minutes(language, expiresAt - askedAt), ...deviceTexts(device), inviter: '' };
}

function invitationTexts(language: string, { expiresAt, inviter }: Exclude<MailVariables, { code: string }>) {
  const until = expiresAt === undefined ? '' : dayAndTime(language, expiresAt);
  return { code: '', until, lasts: '', browser: '', system: '', inviter: nameOf(personName(inviter)) };
}

function deviceTexts({ browser = '', system = '' }: Device) {
  return { browser: nameOf(browser), system: nameOf(system) };
}

function personName({ name, username, primaryEmail }: Person = {}): string {
  return [name, username, primaryEmail].find((known) => known) ?? '';
}

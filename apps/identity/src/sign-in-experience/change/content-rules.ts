import { DomainError } from '../../platform/http/domain-error';
import type { ProposedChange } from './proposed-change';

const LOCAL = /^[^\s@]+$/;
/** Labels of letters, digits, hyphens and stars, at least two of them. */
const DOMAIN = /^[a-z\d*](?:[a-z\d*-]*[a-z\d*])?(?:\.[a-z\d*](?:[a-z\d*-]*[a-z\d*])?)+$/i;

export function checkLanguage({ sent: { languageInfo }, languages }: ProposedChange): void {
  if (languageInfo && !languages.includes(languageInfo.fallbackLanguage))
    throw new DomainError('sign_in_experiences.unsupported_default_language', { data: { language: languageInfo.fallbackLanguage } });
}

/** What the contract knows and this service, which nobody sells, has not. */
export function checkAvailability({ sent: { hideLogtoBranding, customUiCsp, emailBlocklistPolicy } }: ProposedChange): void {
  const sources = [...(customUiCsp?.scriptSrc ?? []), ...(customUiCsp?.connectSrc ?? [])];
  const unavailable = [
    hideLogtoBranding === true && 'hideLogtoBranding',
    sources.length > 0 && 'customUiCsp',
    emailBlocklistPolicy?.blockDisposableAddresses === true && 'emailBlocklistPolicy.blockDisposableAddresses',
  ].filter((name) => name !== false);
  if (unavailable.length > 0)
    throw new DomainError('request.invalid_input', { details: unavailable.map((name) => `${name}: is not available here`).join('\n') });
}

export function checkEmailLists({ sent: { emailBlocklistPolicy } }: ProposedChange): void {
  const entries = [...(emailBlocklistPolicy?.customAllowlist ?? []), ...(emailBlocklistPolicy?.customBlocklist ?? [])];
  const wrong = entries.filter((entry) => !isAddressPattern(entry));
  if (wrong.length > 0) throw new DomainError('sign_in_experiences.invalid_custom_email_blocklist_format', { data: { items: wrong.slice(0, 20) } });
}

/** `name@example.com` or `@example.com`; a star stands for any characters, but not for every domain there is. */
function isAddressPattern(entry: string): boolean {
  const at = entry.indexOf('@');
  const local = entry.slice(0, at);
  const domain = entry.slice(at + 1);
  return at >= 0 && (at === 0 || LOCAL.test(local)) && DOMAIN.test(domain) && !/^[*.]+$/.test(domain);
}

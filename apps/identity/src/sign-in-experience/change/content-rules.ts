import { isAddressPattern } from '@gatepost/contracts/experience/address-pattern';
import { DomainError } from '../../platform/http/domain-error';
import type { ProposedChange } from './proposed-change';

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

import { DomainError } from '../../platform/http/domain-error';
import type { AvailableConnectors } from '../connectors/available-connectors';
import type { ProposedChange } from './proposed-change';

type Identifier = 'username' | 'email' | 'phone' | 'emailOrPhone';

const NEEDED: Readonly<Record<Identifier, readonly ('email' | 'sms')[]>> = {
  username: [],
  email: ['email'],
  phone: ['sms'],
  emailOrPhone: ['email', 'sms'],
};

export function checkSignUp({ sent: { signUp }, connectors }: ProposedChange): void {
  if (!signUp) return;
  const { identifiers, verify, secondaryIdentifiers = [] } = signUp;
  if (secondaryIdentifiers.length > 0 && identifiers.length === 0) throw new DomainError('sign_in_experiences.missing_sign_up_identifiers');
  const all: readonly { readonly identifier: Identifier; readonly verify?: boolean | undefined }[] = [
    ...identifiers.map((identifier) => ({ identifier, verify })),
    ...secondaryIdentifiers,
  ];
  if (new Set(all.map(({ identifier }) => identifier)).size < all.length) throw new DomainError('sign_in_experiences.duplicated_sign_up_identifiers');
  if (all.some((one) => one.identifier !== 'username' && !one.verify)) throw new DomainError('sign_in_experiences.passwordless_requires_verify');
  for (const { identifier } of all) requireConnector(identifier, connectors);
}

/** Codes for an identifier need something to send them with. */
export function requireConnector(identifier: Identifier, connectors: AvailableConnectors): void {
  const missing = NEEDED[identifier].find((kind) => !connectors[kind]);
  if (missing) throw new DomainError('sign_in_experiences.enabled_connector_not_found', { data: { type: missing === 'sms' ? 'Sms' : 'Email' } });
}

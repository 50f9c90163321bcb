import type { createApplication } from '@gatepost/contracts/management/applications';
import type { ApplicationType, CustomClientMetadata, OidcClientMetadata } from '@gatepost/oidc-contracts/client-metadata';
import { redirectProblem, type RedirectRules } from '@gatepost/oidc-contracts/redirect-uri';
import type * as z from 'zod';
import { DomainError } from '../platform/http/domain-error';
import { invalidInput } from '../platform/http/invalid-input';

const SIGNS_PEOPLE_IN: readonly string[] = ['Native', 'SPA', 'Traditional'] satisfies ApplicationType[];
const KEEPS_SECRETS: readonly string[] = ['Traditional', 'MachineToMachine'] satisfies ApplicationType[];

export const keepsSecrets = (type: string): boolean => KEEPS_SECRETS.includes(type);

/** The type, when it is one that can be had. */
export function offeredType({
  type,
  isThirdParty,
  protectedAppMetadata,
}: Pick<z.infer<typeof createApplication.body>, 'type' | 'isThirdParty' | 'protectedAppMetadata'>): ApplicationType {
  if (type === 'SAML') throw new DomainError('application.saml.use_saml_app_api');
  if (type === 'Protected' && !protectedAppMetadata) throw new DomainError('application.protected_app_metadata_is_required');
  if (type === 'Protected') throw new DomainError('request.feature_not_supported', { details: 'type: protected applications are not offered' });
  if (isThirdParty && !SIGNS_PEOPLE_IN.includes(type)) throw new DomainError('application.invalid_third_party_application_type');
  return type;
}

/** `had` is what an application that is changed has had so far. */
export function checkCustomClientMetadata(
  { type, isThirdParty }: { readonly type: string; readonly isThirdParty: boolean },
  wanted: CustomClientMetadata,
  had?: CustomClientMetadata,
): void {
  if (wanted.isDeviceFlow && type !== 'Native') throw new DomainError('application.device_flow_native_only');
  if (wanted.allowTokenExchange && isThirdParty) throw new DomainError('application.third_party_application_cannot_enable_token_exchange');
  if (had && Boolean(wanted.isDeviceFlow) !== Boolean(had.isDeviceFlow)) throw new DomainError('application.device_flow_not_changeable');
}

/** The same refusal as for any other URI that breaks the rules: whether wildcards may be used is known only here. */
export function checkRedirectUris(wanted: OidcClientMetadata, rules: RedirectRules): void {
  const issues = (['redirectUris', 'postLogoutRedirectUris'] as const).flatMap((list) =>
    wanted[list].flatMap((uri, index) => {
      const message = redirectProblem(uri, rules);
      return message === undefined ? [] : [{ path: ['oidcClientMetadata', list, index], message }];
    }),
  );
  if (issues.length > 0) throw invalidInput(issues);
}

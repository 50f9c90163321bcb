import {
  applicationResponseGuard,
  applicationSignInExperienceGuard,
  applicationUserConsentScopesResponseGuard,
  ApplicationSecrets,
  connectorFactoryResponseGuard,
  connectorResponseGuard,
  consentInfoResponseGuard,
  CustomPhrases,
  EmailTemplates,
  fullSignInExperienceGuard,
  getActiveUsersResponseGuard,
  getNewUsersResponseGuard,
  idTokenConfigGuard,
  Logs,
  oidcConfigKeysResponseGuard,
  Resources,
  Roles,
  scopeResponseGuard,
  Scopes,
  SignInExperiences,
  userProfileResponseGuard,
} from '@logto/schemas';
import type { ZodTypeAny } from 'zod';

/** What clients of the wire contract were compiled against: the published guards of its replies. */
const guards = {
  activeUsers: getActiveUsersResponseGuard,
  application: applicationResponseGuard,
  applicationSecret: ApplicationSecrets.guard,
  applicationSignInExperience: applicationSignInExperienceGuard,
  connector: connectorResponseGuard,
  connectorFactory: connectorFactoryResponseGuard,
  consent: consentInfoResponseGuard,
  consentScopes: applicationUserConsentScopesResponseGuard,
  customPhrase: CustomPhrases.guard,
  emailTemplate: EmailTemplates.guard,
  idToken: idTokenConfigGuard,
  log: Logs.guard,
  newUsers: getNewUsersResponseGuard,
  oidcKey: oidcConfigKeysResponseGuard,
  publicSignInExperience: fullSignInExperienceGuard,
  resource: Resources.guard,
  role: Roles.guard,
  scope: Scopes.guard,
  scopeOfRole: scopeResponseGuard,
  signInExperience: SignInExperiences.guard,
  user: userProfileResponseGuard,
} satisfies Record<string, ZodTypeAny>;

export type WireShape = keyof typeof guards;

/** What a client would find wrong with a reply; empty when nothing. */
export function wireProblems(shape: WireShape, value: unknown): readonly string[] {
  const guard: ZodTypeAny = guards[shape];
  const { error } = guard.safeParse(value);
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

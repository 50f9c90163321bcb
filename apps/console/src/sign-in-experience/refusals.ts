import type { FieldTree, ValidationError } from '@angular/forms/signals';
import { ApiError } from '@gatepost/api-client/api-error';
import * as z from 'zod';
import { serviceIssues } from '../forms/service-issues';
import type { ExperienceModel, Proposal } from './experience-model';

type Place = (form: FieldTree<ExperienceModel>) => ValidationError.WithFieldTree['fieldTree'];

const methods: Place = (form) => form.signIn.methods;
const forgot: Place = (form) => form.forgotPassword;
const secondary: Place = (form) => form.signUp.secondaryIdentifiers;

const PLACES: Readonly<Record<string, Place>> = {
  'sign_in_experiences.unsupported_default_language': (form) => form.languageInfo.fallbackLanguage,
  'sign_in_experiences.username_policy_case_conflicts_exist': (form) => form.usernamePolicy.caseSensitive,
  'sign_in_experiences.missing_sign_up_identifiers': secondary,
  'sign_in_experiences.duplicated_sign_up_identifiers': secondary,
  'sign_in_experiences.passwordless_requires_verify': (form) => form.signUp.verify,
  'sign_in_experiences.at_least_one_authentication_factor': methods,
  'sign_in_experiences.code_sign_in_must_be_enabled': methods,
  'sign_in_experiences.email_verification_code_cannot_be_used_for_sign_in': methods,
  'sign_in_experiences.phone_verification_code_cannot_be_used_for_sign_in': methods,
  'sign_in_experiences.forgot_password_method_requires_connector': forgot,
  'sign_in_experiences.password_expiration_requires_forgot_password': forgot,
};

/** Where in the form a refusal of the service belongs; empty: nowhere. */
export function refusalsAt(error: unknown, form: FieldTree<ExperienceModel>, sent: Partial<Proposal>): readonly ValidationError.WithOptionalFieldTree[] {
  if (!(error instanceof ApiError)) return [];
  const place = error.code === 'sign_in_experiences.enabled_connector_not_found' ? placeOfConnector(error, sent) : PLACES[error.code];
  return place ? [{ kind: 'service', message: error.message, fieldTree: place(form) }] : serviceIssues(error, form);
}

const collisions = z.object({ samples: z.array(z.object({ usernameLower: z.string() })) });

/** In small letters, the names that several people would share. */
export function collidingNames(error: unknown): readonly string[] {
  const found = error instanceof ApiError && error.code === 'sign_in_experiences.username_policy_case_conflicts_exist';
  return found ? (collisions.safeParse(error.data).data?.samples ?? []).map(({ usernameLower }) => usernameLower) : [];
}

/** The service looks at signing up first. */
function placeOfConnector({ data }: ApiError, { signUp }: Partial<Proposal>): Place {
  const isSms = typeof data === 'object' && data !== null && 'type' in data && data.type === 'Sms';
  return signUp?.identifiers.includes(isSms ? 'phone' : 'email') ? (form) => form.signUp.identifiers : signUp?.secondaryIdentifiers ? secondary : methods;
}

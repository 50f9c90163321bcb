import * as z from 'zod';
import { color } from '../experience/appearance-settings';
import { signInExperience } from '../experience/settings';
import { operation } from '../operation';

const refusals = ['auth.authorization_header_missing', 'auth.unauthorized', 'auth.forbidden'] as const;

/** The row with what the service fills in. There is one a tenant. */
export const signInExperienceReply = signInExperience.extend({
  tenantId: z.string(),
  id: z.literal('default'),
  color: color.required(),
  /** Trusted devices are not offered: there is no policy for them. */
  trustedDevice: z.object({}),
});
export type SignInExperienceReply = z.infer<typeof signInExperienceReply>;

export const readSignInExperience = operation({
  method: 'GET',
  path: '/api/sign-in-exp',
  summary: 'How people sign in and what they see',
  access: 'read:sign-in-experience',
  status: 200,
  response: signInExperienceReply,
  errors: refusals,
});

export const changeSignInExperience = operation({
  method: 'PATCH',
  path: '/api/sign-in-exp',
  summary: 'Change how people sign in and what they see. Each member that is sent replaces what was there',
  access: 'manage:sign-in-experience',
  status: 200,
  query: z.object({
    /** Taken for the clients that send it; there are no demo connectors here. */
    removeUnusedDemoSocialConnector: z.string().max(8).optional(),
  }),
  body: signInExperience.omit({ customUiAssets: true }).partial(),
  response: signInExperienceReply,
  errors: [
    ...refusals,
    'guard.invalid_input',
    'request.invalid_input',
    'entity.invalid_input',
    'sign_in_experiences.unsupported_default_language',
    'sign_in_experiences.username_policy_case_conflicts_exist',
    'sign_in_experiences.missing_sign_up_identifiers',
    'sign_in_experiences.duplicated_sign_up_identifiers',
    'sign_in_experiences.passwordless_requires_verify',
    'sign_in_experiences.enabled_connector_not_found',
    'sign_in_experiences.at_least_one_authentication_factor',
    'sign_in_experiences.code_sign_in_must_be_enabled',
    'sign_in_experiences.email_verification_code_cannot_be_used_for_sign_in',
    'sign_in_experiences.phone_verification_code_cannot_be_used_for_sign_in',
    'sign_in_experiences.email_verification_code_cannot_be_used_for_mfa',
    'sign_in_experiences.phone_verification_code_cannot_be_used_for_mfa',
    'sign_in_experiences.duplicated_mfa_factors',
    'sign_in_experiences.backup_code_cannot_be_enabled_alone',
    'sign_in_experiences.adaptive_mfa_requires_mfa',
    'sign_in_experiences.adaptive_mfa_requires_non_skippable_policy',
    'sign_in_experiences.non_adaptive_mfa_requires_skippable_policy',
    'sign_in_experiences.forgot_password_method_requires_connector',
    'sign_in_experiences.password_expiration_requires_forgot_password',
    'sign_in_experiences.invalid_custom_email_blocklist_format',
  ],
});

const passwordIssue = z.object({
  code: z.string(),
  /** Numbers for the words of the issue. */
  interpolation: z.record(z.string(), z.number()).optional(),
});
export type PasswordIssue = z.infer<typeof passwordIssue>;

export const checkPassword = operation({
  method: 'POST',
  path: '/api/sign-in-exp/default/check-password',
  summary: 'Whether a password meets the policy. One that does not is answered with 400 and what is wrong with it',
  access: 'manage:sign-in-experience',
  status: 200,
  body: z.object({
    password: z.string().min(1).max(1024),
    /** Whose password it would be: needed while the policy refuses passwords that are made of what is known of a person. */
    userId: z.string().min(1).max(128).optional(),
  }),
  response: z.union([z.object({ result: z.literal(true) }), z.object({ result: z.literal(false), issues: z.array(passwordIssue) })]),
  errors: [...refusals, 'guard.invalid_input', 'request.invalid_input', 'entity.not_found'],
});

const usernameConflicts = z.object({
  /** How many groups of user names differ only in capital letters. */
  totalConflicts: z.number().int(),
  samples: z.array(z.object({ usernameLower: z.string(), userIds: z.array(z.string()) })),
});
export type UsernameConflicts = z.infer<typeof usernameConflicts>;

export const readUsernameConflicts = operation({
  method: 'GET',
  path: '/api/sign-in-exp/username-policy/case-sensitivity-conflicts',
  summary: 'Which user names differ only in capital letters',
  access: 'read:sign-in-experience',
  status: 200,
  query: z.object({
    limit: z
      .string()
      .regex(/^\d{1,3}$/)
      .transform(Number)
      .pipe(z.number().min(1).max(100))
      .optional(),
  }),
  response: usernameConflicts,
  errors: [...refusals, 'guard.invalid_input'],
});

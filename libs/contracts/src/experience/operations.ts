import * as z from 'zod';
import { operation } from '../operation';
import { interactionEvent, signInIdentifier, verificationCodeIdentifier, verificationId } from './identifiers';
import { personalDetails } from './personal-details';
import { step } from './step';

/** `step` comes when it was asked for, as told below. */
export const verificationReply = z.object({ verificationId, step: step.optional() });

/**
 * With the request header `Prefer: return=step` (RFC 7240) every operation that changes the sign-in answers `{ ...reply, step }`,
 * with status 200 where it would have been 204, so that a page needs no second request to know what to show.
 */
export const stepReply = z.object({ step });

/** Starts over: whatever was proved before in this interaction is forgotten. */
export const startExperience = operation({
  method: 'PUT',
  path: '/api/experience',
  summary: 'Start a sign-in or a registration',
  access: 'interaction',
  status: 204,
  body: z.object({ interactionEvent, captchaToken: z.string().optional() }),
  errors: ['session.not_found', 'auth.forbidden', 'guard.invalid_input'],
});

export const changeInteractionEvent = operation({
  method: 'PUT',
  path: '/api/experience/interaction-event',
  summary: 'Switch between sign-in and registration, keeping what was verified',
  access: 'interaction',
  status: 204,
  body: z.object({ interactionEvent }),
  errors: ['session.not_found', 'session.interaction_not_found', 'session.not_supported_for_forgot_password', 'auth.forbidden', 'guard.invalid_input'],
});

export const sendVerificationCode = operation({
  method: 'POST',
  path: '/api/experience/verification/verification-code',
  summary: 'Send a one-time code',
  access: 'interaction',
  status: 200,
  body: z.object({ identifier: verificationCodeIdentifier, interactionEvent }),
  response: verificationReply,
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.email_blocklist.email_not_allowed',
    'session.email_blocklist.email_subaddressing_not_allowed',
    'auth.forbidden',
    'guard.invalid_input',
    'request.message_rate_limited',
    'connector.not_found',
    'connector.general',
    'connector.unavailable',
    'server.unavailable',
  ],
});

export const verifyVerificationCode = operation({
  method: 'POST',
  path: '/api/experience/verification/verification-code/verify',
  summary: 'Check a one-time code',
  access: 'interaction',
  status: 200,
  body: z.object({ identifier: verificationCodeIdentifier, verificationId, code: z.string().min(1).max(32) }),
  response: verificationReply,
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.verification_session_not_found',
    'session.verification_blocked_too_many_attempts',
    'request.rate_limited',
    'verification_code.not_found',
    'verification_code.email_mismatch',
    'verification_code.phone_mismatch',
    'verification_code.expired',
    'verification_code.exceed_max_try',
    'verification_code.code_mismatch',
    'guard.invalid_input',
  ],
});

/** 204 for a sign-in, 201 when the account was created now. Without a verification a registration takes what was collected. */
export const identify = operation({
  method: 'POST',
  path: '/api/experience/identification',
  summary: 'Say who is signing in, by a verification that succeeded',
  access: 'interaction',
  status: 204,
  otherStatus: 201,
  body: z.object({ verificationId: verificationId.optional(), linkSocialIdentity: z.boolean().optional() }),
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.verification_session_not_found',
    'session.verification_failed',
    'session.identity_conflict',
    'session.not_supported_for_forgot_password',
    'session.email_blocklist.email_not_allowed',
    'session.email_blocklist.email_subaddressing_not_allowed',
    'user.sign_in_method_not_enabled',
    'user.user_not_exist',
    'user.suspended',
    'user.email_already_in_use',
    'user.phone_already_in_use',
    'user.username_already_in_use',
    'user.missing_profile',
    'auth.forbidden',
    'guard.invalid_input',
  ],
});

/** Status 204 and no body when a forgotten password was replaced: nobody is signed in by that. */
export const submitExperience = operation({
  method: 'POST',
  path: '/api/experience/submit',
  summary: 'Finish: answers where the browser goes next',
  access: 'interaction',
  status: 200,
  otherStatus: 204,
  response: z.object({ redirectTo: z.string() }),
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.identifier_not_found',
    'user.suspended',
    'user.missing_profile',
    'user.new_password_required_in_profile',
    'user.email_already_in_use',
    'user.phone_already_in_use',
    'user.username_already_in_use',
  ],
});

export const readInteraction = operation({
  method: 'GET',
  path: '/api/experience/interaction',
  summary: 'The sign-in under way, without its secrets',
  access: 'interaction',
  status: 200,
  response: z.object({
    interactionEvent,
    userId: z.string().optional(),
    /** What waits to become part of the account; of a password only that there is one. */
    profile: personalDetails.extend({ username: z.string(), primaryEmail: z.string(), primaryPhone: z.string(), hasPassword: z.boolean() }).partial(),
    verificationRecords: z.array(
      z.object({
        id: z.string(),
        type: z.enum(['EmailVerificationCode', 'PhoneVerificationCode', 'Password', 'NewPasswordIdentity']),
        identifier: signInIdentifier,
        verified: z.boolean(),
      }),
    ),
    mfa: z.record(z.string(), z.unknown()),
    captcha: z.object({ verified: z.boolean(), skipped: z.boolean() }),
  }),
  errors: ['session.not_found', 'session.interaction_not_found'],
});

export const readStep = operation({
  method: 'GET',
  path: '/api/experience/step',
  summary: 'What the person should see next',
  access: 'interaction',
  status: 200,
  response: stepReply,
  errors: ['session.not_found'],
});

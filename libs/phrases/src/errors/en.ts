import { accounts } from './accounts/en';
import { management } from './management/en';
import type { ErrorFacts, ErrorSentences } from './sentences';

const later = ({ minutes }: ErrorFacts) => (minutes === undefined ? 'Try again later.' : `Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`);

export const en = {
  'auth.authorization_header_missing': 'This needs an access token. Send it as Authorization: Bearer.',
  'auth.authorization_token_type_not_supported': 'This kind of token is not taken here. Send it as Authorization: Bearer.',
  'auth.forbidden': 'You are not allowed to do this. Choose another way, or ask an administrator for the permission.',
  'auth.unauthorized': 'This access token is not valid or has ended. Sign in again, or ask for a new token.',
  'connector.general': 'The mail service refused the mail. Try again in a minute; if it stays so, tell the administrator.',
  'connector.invalid_config': 'The connector is not set up correctly. Check its settings.',
  'connector.not_found': 'There is no connector for this yet, so nothing can be sent. An administrator has to set one up first.',
  'connector.template_not_found': 'There is no template for this mail. Add one to the connector.',
  'connector.unavailable': (facts) => `The code could not be sent just now. ${later(facts)}`,
  'entity.not_found': 'There is nothing at this address. Check it, and the id in it.',
  'guard.invalid_input': 'Something in this request is missing or malformed. The details say what.',
  'request.cross_site': 'Another site sent this request, so it was refused. Open the page directly and try again.',
  'request.invalid_input': 'This request could not be read. Check its form.',
  'request.message_rate_limited': (facts) => `Too many codes were asked for. ${later(facts)}`,
  'request.rate_limited': (facts) => `Too many requests came from here. ${later(facts)}`,
  'request.too_large': 'This request is too large. Send less at once.',
  'request.unsupported_media_type': 'This kind of content is not read here. Send JSON.',
  'server.internal': 'The service failed at this. Trying again is safe; if it happens again, name the request to support.',
  'server.unavailable': 'The service is not ready at the moment. Nothing is lost: try again in a minute.',
  'session.identifier_not_found': 'It is not known yet who is signing in. Start again.',
  'session.identity_conflict': 'This sign-in began with another account. Start again.',
  'session.interaction_not_found': 'This sign-in has not been started or has ended. Start again.',
  'session.not_found': 'No sign-in is under way in this browser. Go back to the app and start again.',
  'session.not_supported_for_forgot_password': 'A forgotten password cannot be turned into a sign-in. Start again.',
  'session.verification_blocked_too_many_attempts': (facts) =>
    `Too many tries failed, so codes and passwords for this account are refused for now. ${later(facts)}`,
  'session.verification_failed': 'This address is not verified yet. Enter the code from the mail first.',
  'session.verification_session_not_found': 'This code belongs to an older mail. Use the code of the latest one.',
  'setup.already_claimed': 'The first administrator is already set up. Sign in instead.',
  'setup.invalid_token': 'This link is not valid any more. Use the latest one, or have a new one made.',
  'user.email_already_in_use': 'This address already belongs to an account. Sign in with it, or use another address.',
  'user.sign_in_method_not_enabled': 'This way of signing in is switched off here. Choose another one.',
  'user.suspended': 'This account is suspended. Ask whoever runs this service.',
  'user.user_not_exist': 'There is no account with this address.',
  'verification_code.code_mismatch': ({ triesLeft }) =>
    triesLeft === undefined
      ? 'That code does not match. Compare it with the mail.'
      : `That code does not match. Compare it with the mail; ${triesLeft === 1 ? '1 try is' : `${triesLeft} tries are`} left.`,
  'verification_code.email_mismatch': 'This code was sent to another address. Use the address it was sent to.',
  'verification_code.exceed_max_try': 'This code did not match too many times and no longer works. Ask for a new one.',
  'verification_code.expired': 'This code has expired. Ask for a new one.',
  'verification_code.not_found': 'This code no longer works. Use the code of the latest mail, or ask for a new one.',
  ...accounts,
  ...management,
} satisfies ErrorSentences;

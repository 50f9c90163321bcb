import type { AccountErrorSentences } from '../sentences';

export const accounts = {
  'password.expired': 'This password has expired. Choose a new one with “Forgot password”.',
  'password.rejected': 'This password does not meet the rules here. Choose another one.',
  'session.email_blocklist.email_not_allowed': 'This address cannot be used here. Use another address.',
  'session.email_blocklist.email_subaddressing_not_allowed': 'Addresses with a plus sign cannot be used here. Use the address without what follows the plus.',
  'session.invalid_interaction_type': 'This step does not belong to what was started. Start again.',
  'user.email_exists_in_profile': 'This account already has an e-mail address.',
  'user.missing_profile': 'The account still needs something. Complete it to go on.',
  'user.new_password_required_in_profile': 'Choose a new password first.',
  'user.password_exists_in_profile': 'This account already has a password.',
  'user.phone_exists_in_profile': 'This account already has a phone number.',
  'user.same_password': 'This is the password you already have. Choose another one.',
  'user.username_exists_in_profile': 'This account already has a user name.',
  'user.username_invalid_charset_hard': 'A user name has only letters, digits and underscores. Take out everything else.',
  'user.username_lowercase_not_allowed': 'A user name has no small letters here. Take them out.',
  'user.username_numbers_not_allowed': 'A user name has no digits here. Take them out.',
  'user.username_starts_with_number': 'A user name does not begin with a digit. Begin with something else.',
  'user.username_too_long': 'This user name is too long. Choose a shorter one.',
  'user.username_too_short': 'This user name is too short. Choose a longer one.',
  'user.username_underscore_not_allowed': 'A user name has no underscores here. Take them out.',
  'user.username_uppercase_not_allowed': 'A user name has no capital letters here. Write it in small ones.',
} satisfies AccountErrorSentences;

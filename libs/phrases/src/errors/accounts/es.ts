import type { AccountErrorSentences } from '../sentences';

export const accounts = {
  'password.expired': 'Esta contraseña ha caducado. Elige una nueva con «Olvidé mi contraseña».',
  'password.rejected': 'Esta contraseña no cumple las reglas. Elige otra.',
  'session.email_blocklist.email_not_allowed': 'Esta dirección no se puede usar aquí. Usa otra.',
  'session.email_blocklist.email_subaddressing_not_allowed':
    'Aquí no se pueden usar direcciones con el signo más. Quita el signo más y lo que va detrás hasta la arroba.',
  'session.invalid_interaction_type': 'Este paso no corresponde a lo que se empezó. Empieza de nuevo.',
  'user.email_exists_in_profile': 'Esta cuenta ya tiene una dirección de correo.',
  'user.missing_profile': 'A la cuenta todavía le falta algo. Complétalo para continuar.',
  'user.new_password_required_in_profile': 'Elige primero una contraseña nueva.',
  'user.password_exists_in_profile': 'Esta cuenta ya tiene contraseña.',
  'user.phone_exists_in_profile': 'Esta cuenta ya tiene un número de teléfono.',
  'user.same_password': 'Esta es la contraseña que ya tienes. Elige otra.',
  'user.username_exists_in_profile': 'Esta cuenta ya tiene un nombre de usuario.',
  'user.username_invalid_charset_hard': 'Un nombre de usuario solo tiene letras, cifras y guiones bajos. Quita todo lo demás.',
  'user.username_lowercase_not_allowed': 'Aquí un nombre de usuario no lleva minúsculas. Quítalas.',
  'user.username_numbers_not_allowed': 'Aquí un nombre de usuario no lleva cifras. Quítalas.',
  'user.username_starts_with_number': 'Un nombre de usuario no empieza por una cifra. Empieza por otra cosa.',
  'user.username_too_long': 'Este nombre de usuario es demasiado largo. Elige uno más corto.',
  'user.username_too_short': 'Este nombre de usuario es demasiado corto. Elige uno más largo.',
  'user.username_underscore_not_allowed': 'Aquí un nombre de usuario no lleva guiones bajos. Quítalos.',
  'user.username_uppercase_not_allowed': 'Aquí un nombre de usuario no lleva mayúsculas. Escríbelo en minúsculas.',
} satisfies AccountErrorSentences;

import type { AccountErrorSentences } from '../sentences';

export const accounts = {
  'password.expired': 'Questa password è scaduta. Scegline una nuova con «Password dimenticata».',
  'password.rejected': 'Questa password non rispetta le regole. Scegline un’altra.',
  'session.email_blocklist.email_not_allowed': 'Questo indirizzo non si può usare qui. Usane un altro.',
  'session.email_blocklist.email_subaddressing_not_allowed':
    'Qui non si possono usare indirizzi con il segno più. Togli il più e quello che segue fino alla chiocciola.',
  'session.invalid_interaction_type': 'Questo passaggio non appartiene a ciò che è stato iniziato. Ricomincia.',
  'user.email_exists_in_profile': 'Questo account ha già un indirizzo e-mail.',
  'user.missing_profile': 'All’account manca ancora qualcosa. Completalo per continuare.',
  'user.new_password_required_in_profile': 'Prima scegli una nuova password.',
  'user.password_exists_in_profile': 'Questo account ha già una password.',
  'user.phone_exists_in_profile': 'Questo account ha già un numero di telefono.',
  'user.same_password': 'Questa è la password che hai già. Scegline un’altra.',
  'user.username_exists_in_profile': 'Questo account ha già un nome utente.',
  'user.username_invalid_charset_hard': 'Un nome utente ha solo lettere, cifre e trattini bassi. Togli tutto il resto.',
  'user.username_lowercase_not_allowed': 'Qui un nome utente non ha minuscole. Toglile.',
  'user.username_numbers_not_allowed': 'Qui un nome utente non ha cifre. Toglile.',
  'user.username_starts_with_number': 'Un nome utente non comincia con una cifra. Comincia con qualcos’altro.',
  'user.username_too_long': 'Questo nome utente è troppo lungo. Scegline uno più corto.',
  'user.username_too_short': 'Questo nome utente è troppo corto. Scegline uno più lungo.',
  'user.username_underscore_not_allowed': 'Qui un nome utente non ha trattini bassi. Toglili.',
  'user.username_uppercase_not_allowed': 'Qui un nome utente non ha maiuscole. Scrivilo in minuscolo.',
} satisfies AccountErrorSentences;

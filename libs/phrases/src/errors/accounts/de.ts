import type { AccountErrorSentences } from '../sentences';

export const accounts = {
  'password.expired': 'Dieses Passwort ist abgelaufen. Wählen Sie über „Passwort vergessen“ ein neues.',
  'password.rejected': 'Dieses Passwort erfüllt die Regeln hier nicht. Wählen Sie ein anderes.',
  'session.email_blocklist.email_not_allowed': 'Diese Adresse kann hier nicht verwendet werden. Nehmen Sie eine andere.',
  'session.email_blocklist.email_subaddressing_not_allowed':
    'Adressen mit Pluszeichen können hier nicht verwendet werden. Lassen Sie das Plus und alles danach bis zum @ weg.',
  'session.invalid_interaction_type': 'Dieser Schritt gehört nicht zu dem, was begonnen wurde. Beginnen Sie noch einmal.',
  'user.email_exists_in_profile': 'Dieses Konto hat schon eine E-Mail-Adresse.',
  'user.missing_profile': 'Dem Konto fehlt noch etwas. Ergänzen Sie es, um weiterzumachen.',
  'user.new_password_required_in_profile': 'Wählen Sie zuerst ein neues Passwort.',
  'user.password_exists_in_profile': 'Dieses Konto hat schon ein Passwort.',
  'user.phone_exists_in_profile': 'Dieses Konto hat schon eine Telefonnummer.',
  'user.same_password': 'Dieses Passwort haben Sie bereits. Wählen Sie ein anderes.',
  'user.username_exists_in_profile': 'Dieses Konto hat schon einen Benutzernamen.',
  'user.username_invalid_charset_hard': 'Ein Benutzername hat nur Buchstaben, Ziffern und Unterstriche. Lassen Sie alles andere weg.',
  'user.username_lowercase_not_allowed': 'Ein Benutzername hat hier keine Kleinbuchstaben. Lassen Sie sie weg.',
  'user.username_numbers_not_allowed': 'Ein Benutzername hat hier keine Ziffern. Lassen Sie sie weg.',
  'user.username_starts_with_number': 'Ein Benutzername beginnt nicht mit einer Ziffer. Beginnen Sie mit etwas anderem.',
  'user.username_too_long': 'Dieser Benutzername ist zu lang. Wählen Sie einen kürzeren.',
  'user.username_too_short': 'Dieser Benutzername ist zu kurz. Wählen Sie einen längeren.',
  'user.username_underscore_not_allowed': 'Ein Benutzername hat hier keine Unterstriche. Lassen Sie sie weg.',
  'user.username_uppercase_not_allowed': 'Ein Benutzername hat hier keine Großbuchstaben. Schreiben Sie ihn klein.',
} satisfies AccountErrorSentences;

import type { AccountErrorSentences } from '../sentences';

export const accounts = {
  'password.expired': 'Ce mot de passe a expiré. Choisissez-en un nouveau avec « Mot de passe oublié ».',
  'password.rejected': 'Ce mot de passe ne respecte pas les règles. Choisissez-en un autre.',
  'session.email_blocklist.email_not_allowed': 'Cette adresse ne peut pas être utilisée ici. Utilisez-en une autre.',
  'session.email_blocklist.email_subaddressing_not_allowed':
    'Les adresses avec un signe plus ne peuvent pas être utilisées ici. Retirez le plus et ce qui le suit jusqu’à l’arobase.',
  'session.invalid_interaction_type': 'Cette étape ne correspond pas à ce qui a été commencé. Recommencez.',
  'user.email_exists_in_profile': 'Ce compte a déjà une adresse e-mail.',
  'user.missing_profile': 'Il manque encore quelque chose au compte. Complétez-le pour continuer.',
  'user.new_password_required_in_profile': 'Choisissez d’abord un nouveau mot de passe.',
  'user.password_exists_in_profile': 'Ce compte a déjà un mot de passe.',
  'user.phone_exists_in_profile': 'Ce compte a déjà un numéro de téléphone.',
  'user.same_password': 'C’est votre mot de passe actuel. Choisissez-en un autre.',
  'user.username_exists_in_profile': 'Ce compte a déjà un nom d’utilisateur.',
  'user.username_invalid_charset_hard': 'Un nom d’utilisateur ne contient que des lettres, des chiffres et des tirets bas. Retirez tout le reste.',
  'user.username_lowercase_not_allowed': 'Ici, un nom d’utilisateur ne contient pas de minuscules. Retirez-les.',
  'user.username_numbers_not_allowed': 'Ici, un nom d’utilisateur ne contient pas de chiffres. Retirez-les.',
  'user.username_starts_with_number': 'Un nom d’utilisateur ne commence pas par un chiffre. Commencez par autre chose.',
  'user.username_too_long': 'Ce nom d’utilisateur est trop long. Choisissez-en un plus court.',
  'user.username_too_short': 'Ce nom d’utilisateur est trop court. Choisissez-en un plus long.',
  'user.username_underscore_not_allowed': 'Ici, un nom d’utilisateur ne contient pas de tirets bas. Retirez-les.',
  'user.username_uppercase_not_allowed': 'Ici, un nom d’utilisateur ne contient pas de majuscules. Écrivez-le en minuscules.',
} satisfies AccountErrorSentences;

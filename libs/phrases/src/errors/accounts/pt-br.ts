import type { AccountErrorSentences } from '../sentences';

export const accounts = {
  'password.expired': 'Esta senha expirou. Escolha uma nova em “Esqueci a senha”.',
  'password.rejected': 'Esta senha não atende às regras. Escolha outra.',
  'session.email_blocklist.email_not_allowed': 'Este endereço não pode ser usado aqui. Use outro.',
  'session.email_blocklist.email_subaddressing_not_allowed':
    'Endereços com sinal de mais não podem ser usados aqui. Tire o mais e o que vem depois até a arroba.',
  'session.invalid_interaction_type': 'Esta etapa não pertence ao que foi iniciado. Comece de novo.',
  'user.email_exists_in_profile': 'Esta conta já tem um endereço de e-mail.',
  'user.missing_profile': 'Ainda falta algo na conta. Complete para continuar.',
  'user.new_password_required_in_profile': 'Primeiro escolha uma nova senha.',
  'user.password_exists_in_profile': 'Esta conta já tem uma senha.',
  'user.phone_exists_in_profile': 'Esta conta já tem um número de telefone.',
  'user.same_password': 'Esta é a senha que você já tem. Escolha outra.',
  'user.username_exists_in_profile': 'Esta conta já tem um nome de usuário.',
  'user.username_invalid_charset_hard': 'Um nome de usuário só tem letras, algarismos e sublinhados. Tire todo o resto.',
  'user.username_lowercase_not_allowed': 'Aqui um nome de usuário não tem letras minúsculas. Tire-as.',
  'user.username_numbers_not_allowed': 'Aqui um nome de usuário não tem algarismos. Tire-os.',
  'user.username_starts_with_number': 'Um nome de usuário não começa com algarismo. Comece com outra coisa.',
  'user.username_too_long': 'Este nome de usuário é longo demais. Escolha um mais curto.',
  'user.username_too_short': 'Este nome de usuário é curto demais. Escolha um mais longo.',
  'user.username_underscore_not_allowed': 'Aqui um nome de usuário não tem sublinhados. Tire-os.',
  'user.username_uppercase_not_allowed': 'Aqui um nome de usuário não tem letras maiúsculas. Escreva-o em minúsculas.',
} satisfies AccountErrorSentences;

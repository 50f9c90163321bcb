const SECRET_NAME =
  /^(code|otp|password|passphrase|pass|secret|.*_secret|.*Secret|token|.*_token|.*Token|authorization|cookie|set-cookie|code_verifier|sealed|html|text|body|content)$/;
const HIDDEN = '[redacted]';
const DEEPEST = 6;

/** The one redactor: for logs and error reports. Values under names that carry secrets are hidden, however deep. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= DEEPEST) return '[deep]';
  if (Array.isArray(value)) return value.slice(0, 50).map((member) => redact(member, depth + 1));
  const entries = Object.entries(value).map(([name, member]) => [name, SECRET_NAME.test(name) ? HIDDEN : redact(member, depth + 1)]);
  return Object.fromEntries(entries);
}

/** Free text may hold a URL with a code in its query or a sign-in's id in its path, a bearer token, or a connection string with a password. Bounded, so that no text makes it slow. */
export function redactText(text: string): string {
  return text
    .replace(/([?&](?:code|state|token|id_token_hint|code_verifier|refresh_token|access_token)=)[^&\s"']+/gi, `$1${HIDDEN}`)
    .replace(/(\/oidc\/(?:auth|device)\/)(?!auth\b)[\w-]+/g, `$1${HIDDEN}`)
    .replace(/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, `$1 ${HIDDEN}`)
    .replace(/(?<![\w-])eyJ[\w-]+\.[\w-]+\.[\w-]*/g, HIDDEN)
    .replace(/(\b\w{1,32}:\/\/[^:/\s]{1,256}:)[^@\s]{1,1024}@/g, `$1${HIDDEN}@`);
}

import { MASK } from '../masked-secrets';
import type { SmtpDraft } from './preset';

interface Login {
  readonly user: string;
  /** undefined: it is masked, so nothing can be said of it. */
  readonly pass: string | undefined;
}

/** The user and password of a draft. undefined: there are none, or another kind of login is used. */
export function loginOf({ auth }: SmtpDraft): Login | undefined {
  const user = auth?.['user'];
  const pass = auth?.['pass'];
  if (typeof user !== 'string' || typeof pass !== 'string' || user === '' || pass === '') return undefined;
  return { user, pass: pass === MASK ? undefined : pass };
}

/** The member with another user or another password. A masked password stays masked. */
export function withLogin({ auth }: SmtpDraft, changed: { readonly user?: string; readonly pass?: string }): SmtpDraft {
  return { auth: { ...auth, ...changed } };
}

/** The members of an OAuth2 login, whichever kind it is. undefined: it is none. */
export function oauthOf({ auth }: SmtpDraft): Readonly<Record<string, unknown>> | undefined {
  if (!auth || 'pass' in auth) return undefined;
  const isNamed = typeof auth['type'] === 'string' && auth['type'].toLowerCase() === 'oauth2';
  return isNamed || ['serviceClient', 'clientId', 'refreshToken', 'accessToken'].some((key) => key in auth) ? auth : undefined;
}

/** Whoever logs in, by either kind of login. */
export function userOf(draft: SmtpDraft): string | undefined {
  const user = draft.auth?.['user'];
  return typeof user === 'string' && user !== '' ? user : undefined;
}

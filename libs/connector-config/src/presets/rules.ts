import { domainOf, fromAddressOf, isAddress, isSameAddress, withFromAddress } from './draft-from';
import { loginOf, oauthOf, userOf, withLogin } from './draft-login';
import type { ProblemPhrase } from './problem-words';
import type { Rule } from './provider';

/** The user is a whole address, as it is where mailboxes are logged in to. */
export function userIsAddress(code: string, provider: string): Rule {
  return (draft) => {
    const user = userOf(draft);
    if (user === undefined || isAddress(user)) return undefined;
    const from = fromAddressOf(draft);
    const isMeant = from !== undefined && loginOf(draft) !== undefined && isSameAddress(from.slice(0, from.lastIndexOf('@')), user);
    return {
      code,
      severity: 'error',
      path: ['auth', 'user'],
      phrase: 'user.no_address',
      facts: { provider },
      ...(isMeant && { change: withLogin(draft, { user: from }) }),
    };
  };
}

/** Mail goes out as whoever logs in. */
export function fromIsUser(code: string, severity: 'error' | 'warning', phrase: ProblemPhrase): Rule {
  return (draft) => {
    const user = userOf(draft);
    const from = fromAddressOf(draft);
    if (user === undefined || from === undefined || !isAddress(user) || isSameAddress(user, from)) return undefined;
    return { code, severity, path: ['fromEmail'], phrase, change: withFromAddress(draft, user) };
  };
}

const MAILBOX_DOMAINS = [
  'gmail.com',
  'googlemail.com',
  'yahoo.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'icloud.com',
  'aol.com',
  'gmx.de',
  'gmx.net',
  'web.de',
];

/** A sending service cannot sign for an address of a mailbox provider. */
export function fromIsOwnDomain(code: string, provider: string): Rule {
  return (draft) => {
    const from = fromAddressOf(draft);
    if (from === undefined || !MAILBOX_DOMAINS.includes(domainOf(from))) return undefined;
    return {
      code,
      severity: 'error',
      path: ['fromEmail'],
      phrase: 'from.mailbox',
      facts: { domain: domainOf(from), provider },
    };
  };
}

/** Blanks that came along when a secret was copied. */
export function passwordIsOneWord(code: string, phrase: ProblemPhrase): Rule {
  return (draft) => {
    const pass = loginOf(draft)?.pass;
    if (pass === undefined || !/\s/.test(pass)) return undefined;
    return {
      code,
      severity: 'error',
      path: ['auth', 'pass'],
      phrase,
      change: withLogin(draft, { pass: pass.replace(/\s/g, '') }),
    };
  };
}

/** Whoever renews access tokens needs all that it takes. */
export function tokensAreRenewed(code: string): Rule {
  return (draft) => {
    const oauth = oauthOf(draft);
    if (oauth === undefined || 'serviceClient' in oauth) return undefined;
    const missing = ['clientId', 'clientSecret', 'refreshToken'].filter((key) => !oauth[key]);
    if (missing.length === 0) return undefined;
    const canBegin = Boolean(oauth['accessToken']);
    return {
      code,
      severity: canBegin ? 'warning' : 'error',
      path: ['auth'],
      phrase: canBegin ? 'tokens.end' : 'tokens.none',
      facts: { missing: missing.join(', ') },
    };
  };
}

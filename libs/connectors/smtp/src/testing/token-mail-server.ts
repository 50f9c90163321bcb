import { selfSigned } from './certificate';
import { mailServer, type MailServer } from './mail-server';

export interface TokenMailServer {
  readonly server: MailServer;
  /** PEM: what a configuration has to trust. */
  readonly ca: string;
  /** Who came with which token. */
  readonly logins: readonly { readonly user: string; readonly token: string }[];
}

/** As Google's, it speaks other methods as well. */
const METHODS = ['LOGIN', 'PLAIN', 'XOAUTH2'];

/** A server that takes the tokens of a list. `explains`: as Google's, it says what is wrong before it refuses. */
export async function tokenMailServer(good: readonly string[], explains = true): Promise<TokenMailServer> {
  const certificate = selfSigned();
  const logins: { user: string; token: string }[] = [];
  const server = await mailServer({
    ...certificate,
    disabledCommands: [],
    authMethods: METHODS,
    onAuth({ username = '', accessToken = '' }, _session, done) {
      logins.push({ user: username, token: accessToken });
      if (good.includes(accessToken)) done(null, { user: username });
      else if (explains) done(null, { data: { status: '401', schemes: 'bearer', scope: 'https://mail.example/' } });
      else done(Object.assign(new Error(`5.7.3 ${accessToken} is no token of ${username}`), { responseCode: 535 }));
    },
  });
  return { server, ca: certificate.cert, logins };
}

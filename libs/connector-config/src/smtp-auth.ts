import * as z from 'zod';
import { fields } from './fields';
import { line } from './smtp-texts';

const secret = z.string().min(1).max(16_384);
const hidden = (label: string, type: 'Text' | 'MultilineText' = 'Text') => ({ label, type, isConfidential: true }) as const;

const oauth2 = z.enum(['oauth2', 'OAuth2', 'OAUTH2']).optional();
const mailbox = line.min(1);
const MAILBOX = { label: 'Mailbox', type: 'Text', placeholder: 'no-reply@harbour.example', isDestination: true } as const;
const webAddress = z.url({ protocol: /^https?$/ }).max(2048);

/** Both or neither: a relay may know this machine by its address. */
export const loginAuth = z
  .strictObject({
    type: z.enum(['login', 'Login', 'LOGIN']).optional(),
    user: line.optional().register(fields, { label: 'User', type: 'Text', isDestination: true }),
    pass: secret.optional().register(fields, hidden('Password')),
  })
  .refine(({ user, pass }) => Boolean(user) === Boolean(pass), 'needs a user and a password, or neither');

/** An account of a program at Google that may act for the mailboxes of an organization. */
export const serviceAccountAuth = z.object({
  type: oauth2,
  user: mailbox.register(fields, MAILBOX),
  serviceClient: line.min(1).register(fields, { label: 'Client of the service account', type: 'Text', isDestination: true }),
  privateKey: z.union([
    secret.clone().register(fields, hidden('Private key', 'MultilineText')),
    z.object({
      key: secret.clone().register(fields, hidden('Private key', 'MultilineText')),
      passphrase: secret.optional().register(fields, hidden('Passphrase of the key')),
    }),
  ]),
});
export type ServiceAccount = z.infer<typeof serviceAccountAuth>;

export const tokensAuth = z
  .object({
    type: oauth2,
    user: mailbox.clone().register(fields, MAILBOX),
    clientId: line.optional().register(fields, { label: 'Client id', type: 'Text', isDestination: true }),
    clientSecret: secret.optional().register(fields, hidden('Client secret')),
    refreshToken: secret.optional().register(fields, hidden('Refresh token')),
    accessToken: secret.optional().register(fields, { ...hidden('Access token'), description: 'Not needed where there is a refresh token.' }),
    expires: z.number().int().nonnegative().optional().register(fields, {
      label: 'End of the access token',
      type: 'Number',
      description: 'Milliseconds since 1970.',
    }),
    accessUrl: webAddress.optional().register(fields, {
      label: 'Token endpoint',
      type: 'Text',
      placeholder: 'https://oauth2.googleapis.com/token',
      description: 'Google’s unless it is named.',
      isDestination: true,
    }),
  })
  .refine(({ refreshToken, accessToken }) => Boolean(refreshToken ?? accessToken), 'needs a refresh token or an access token');
export type MailboxTokens = z.infer<typeof tokensAuth>;

/** Tried in this order, as clients of the contract expect. What fits none of the three is told so at once, since no mail could be sent with it. */
export const smtpAuth = z.union([loginAuth, serviceAccountAuth, tokensAuth], {
  error: 'must be a login (user and pass), a service account (user, serviceClient and privateKey) or tokens (user, with refreshToken or accessToken)',
});
export type SmtpAuth = z.infer<typeof smtpAuth>;

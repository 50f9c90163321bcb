import type { FormItem } from '@gatepost/contracts/management/connector-form';
import type * as z from 'zod';
import { formItemOf } from './form-items';
import type { Choice, GuidedForm } from './guided-form';
import { smtpConfig, smtpTls } from './smtp';
import { loginAuth, serviceAccountAuth, tokensAuth } from './smtp-auth';

type Changed = Partial<Pick<FormItem, 'label' | 'required' | 'defaultValue' | 'description'>>;

const SECURITY = 'security';
const AUTHENTICATION = 'authentication';
const security = [
  { value: 'starttls', title: 'STARTTLS (port 587)' },
  { value: 'implicit', title: 'TLS from the start (port 465)' },
  { value: 'none', title: 'None: a relay of your own, without a login (port 25)' },
];
const authentication = [
  { value: 'login', title: 'User and password' },
  { value: 'tokens', title: 'OAuth2, with the tokens of a mailbox' },
  { value: 'service', title: 'OAuth2, with a Google service account' },
  { value: 'none', title: 'None: the relay knows this machine' },
];

const securityChoice: Choice = {
  key: SECURITY,
  readings: [
    { value: 'implicit', is: { secure: true } },
    { value: 'starttls', is: { requireTLS: true } },
    { value: 'none', is: { ignoreTLS: true } },
    { value: 'starttls', is: { secure: false } },
    { value: 'implicit', is: { port: 465 } },
    // Where there is no server yet, nothing has been chosen either.
    { value: 'starttls', has: 'host' },
  ],
  options: {
    starttls: { sets: { secure: false, requireTLS: true, ignoreTLS: null }, suggests: { port: 587 } },
    implicit: { sets: { secure: true, requireTLS: null, ignoreTLS: null }, suggests: { port: 465 } },
    none: { sets: { secure: false, requireTLS: null, ignoreTLS: true }, suggests: { port: 25 } },
  },
};

const authenticationChoice: Choice = {
  key: AUTHENTICATION,
  readings: [
    { value: 'service', has: 'auth.serviceClient' },
    { value: 'service', has: 'auth.privateKey' },
    { value: 'tokens', has: 'auth.refreshToken' },
    { value: 'tokens', has: 'auth.accessToken' },
    { value: 'login', has: 'auth.user' },
    { value: 'login', has: 'auth.pass' },
    { value: 'none' },
  ],
  options: {
    login: { sets: { 'auth.type': 'login' } },
    tokens: { sets: { 'auth.type': 'OAuth2' } },
    service: { sets: { 'auth.type': 'OAuth2' } },
    none: { sets: { auth: null } },
  },
};

/** A part of `auth`, asked for while its kind is chosen. */
function ofKind(kind: string, member: string, schema: z.core.$ZodType, more: Changed = {}): FormItem[] {
  const showConditions = [{ targetKey: AUTHENTICATION, expectValue: kind }];
  return itemsOf(`${kind}.${member}`, schema, more).map((item) => ({ ...item, showConditions }));
}

function itemsOf(key: string, schema: z.core.$ZodType, more: Changed = {}): FormItem[] {
  const item = formItemOf(key, schema);
  return item ? [{ ...item, ...more }] : [];
}

const { shape } = smtpConfig;
const needed = { required: true };
const [textKey, splitKey] = serviceAccountAuth.shape.privateKey.options;
/** They stand in the configuration under their own names. */
const plain = ['host', 'port', 'fromEmail', 'replyTo', 'customHeaders', 'templates', 'name', 'servername', 'localAddress'];
const times = ['dnsTimeout', 'connectionTimeout', 'greetingTimeout', 'socketTimeout'];

/** Instead of the members one by one: TLS as a choice with the port that goes with it, and the login as a choice of its kinds. */
export const smtpForm: GuidedForm = {
  items: [
    ...itemsOf('host', shape.host),
    { key: SECURITY, label: 'Encryption', type: 'Select', required: true, defaultValue: 'starttls', selectItems: security },
    ...itemsOf('port', shape.port, { defaultValue: 587 }),
    { key: AUTHENTICATION, label: 'Login', type: 'Select', required: true, defaultValue: 'login', selectItems: authentication },
    ...ofKind('login', 'user', loginAuth.shape.user, needed),
    ...ofKind('login', 'pass', loginAuth.shape.pass, needed),
    ...ofKind('tokens', 'user', tokensAuth.shape.user),
    ...ofKind('tokens', 'clientId', tokensAuth.shape.clientId),
    ...ofKind('tokens', 'clientSecret', tokensAuth.shape.clientSecret),
    ...ofKind('tokens', 'refreshToken', tokensAuth.shape.refreshToken),
    ...ofKind('tokens', 'accessUrl', tokensAuth.shape.accessUrl),
    ...ofKind('tokens', 'accessToken', tokensAuth.shape.accessToken),
    ...ofKind('tokens', 'expires', tokensAuth.shape.expires),
    ...ofKind('service', 'user', serviceAccountAuth.shape.user),
    ...ofKind('service', 'serviceClient', serviceAccountAuth.shape.serviceClient),
    ...ofKind('service', 'privateKey', textKey),
    ...ofKind('service', 'passphrase', splitKey.shape.passphrase),
    ...itemsOf('fromEmail', shape.fromEmail),
    ...itemsOf('replyTo', shape.replyTo),
    ...itemsOf('templates', shape.templates),
    ...itemsOf('customHeaders', shape.customHeaders),
    ...itemsOf('name', shape.name),
    ...itemsOf('servername', shape.servername),
    ...itemsOf('tls.ca', smtpTls.shape.ca),
    ...itemsOf('tls.minVersion', smtpTls.shape.minVersion),
    ...itemsOf('localAddress', shape.localAddress),
    ...itemsOf('dnsTimeout', shape.dnsTimeout),
    ...itemsOf('connectionTimeout', shape.connectionTimeout),
    ...itemsOf('greetingTimeout', shape.greetingTimeout),
    ...itemsOf('socketTimeout', shape.socketTimeout),
  ],
  places: {
    ...Object.fromEntries([...plain, ...times, 'tls.ca', 'tls.minVersion'].map((path) => [path, [path]])),
    ...Object.fromEntries(['user', 'pass'].map((member) => [`login.${member}`, [`auth.${member}`]])),
    ...Object.fromEntries(
      ['user', 'clientId', 'clientSecret', 'refreshToken', 'accessToken', 'expires', 'accessUrl'].map((member) => [`tokens.${member}`, [`auth.${member}`]]),
    ),
    'service.user': ['auth.user'],
    'service.serviceClient': ['auth.serviceClient'],
    // Where it is a text, the key is that text; with a passphrase it has to stand beside it.
    'service.privateKey': ['auth.privateKey.key', 'auth.privateKey'],
    'service.passphrase': ['auth.privateKey.passphrase'],
  },
  choices: [securityChoice, authenticationChoice],
};

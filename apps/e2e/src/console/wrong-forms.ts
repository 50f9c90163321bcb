import type { ConsolePage } from './console-page';

/** A form that is sent with one wrong value, which has to be told at the field. */
export interface WrongForm {
  readonly path: string;
  /** What is pressed to have the form on the page. */
  readonly opens?: readonly (string | RegExp)[];
  /** By their labels, in their order. */
  readonly fields: Readonly<Record<string, string>>;
  /** The button that sends it. */
  readonly send: string | RegExp;
  /** At the last field. */
  readonly says: string | RegExp;
}

const save = 'Save changes';
const needed = 'This is needed.';
const noEmail = /^This is not a complete e-mail address/;
const noAddress = /^This is not a complete web address/;

/** `{user}` and the like stand for things that are there. */
export const wrongForms: Readonly<Record<string, readonly WrongForm[]>> = {
  applications: [
    { path: '/applications/new', opens: [/^React/], fields: { Name: '' }, send: 'Create application', says: needed },
    { path: '/applications/{web}', fields: { Name: '' }, send: save, says: needed },
    {
      path: '/applications/{web}',
      opens: [/^Add a line/],
      fields: { 'Redirect URIs, line 1': 'no address' },
      send: save,
      says: /^This is not a complete URI/,
    },
    { path: '/applications/{web}', fields: { 'Custom data': '{"open":' }, send: save, says: /JSON/ },
    { path: '/applications/{web}/branding', fields: { 'Terms of use URL': 'no address' }, send: save, says: noAddress },
    { path: '/applications/{web}/branding', fields: { 'Brand colour': 'reddish' }, send: save, says: /^This is not a colour/ },
    { path: '/applications/{web}/advanced', fields: { 'Life in days': '181' }, send: save, says: 'At most 180.' },
    { path: '/applications/{web}/advanced', fields: { 'Back-channel logout URI': 'no address' }, send: save, says: noAddress },
    { path: '/applications/{web}/credentials', opens: ['Create secret'], fields: { Name: '' }, send: 'Create secret', says: needed },
    {
      path: '/applications/{native}/guide/capacitor',
      opens: [/^Add a line/],
      fields: { 'Redirect URIs, line 1': 'javascript:harmed=1' },
      send: 'Save',
      says: /^This scheme is never allowed/,
    },
  ],
  users: [
    { path: '/users?add=yes', fields: { 'E-mail address': 'nobody' }, send: 'Add user', says: noEmail },
    { path: '/users?add=yes', fields: { 'E-mail address': '{taken}' }, send: 'Add user', says: /./ },
    { path: '/users/{user}/edit', fields: { 'Phone number': 'one two three' }, send: save, says: /^This is not a phone number/ },
    { path: '/users/{user}/edit', fields: { Picture: 'no address' }, send: save, says: noAddress },
    { path: '/users/{user}/edit', fields: { 'JSON object': '[]' }, send: save, says: /^This has to be a JSON object/ },
    { path: '/users/{user}', opens: ['Set a password', 'Type one'], fields: { 'New password': '' }, send: 'Set password', says: needed },
    { path: '/settings/administrators', opens: ['Invite'], fields: { 'E-mail address': 'nobody' }, send: 'Make an administrator', says: noEmail },
  ],
  mail: [
    { path: '/connectors/new/simple-mail-transfer-protocol', fields: { From: 'codes@example.com', Host: 'two words' }, send: 'Save and finish', says: /./ },
    { path: '/connectors/{mail}', fields: { To: 'nobody' }, send: 'Send test', says: noEmail },
    { path: '/templates/SignIn/en', opens: ['Sender and answers'], fields: { 'Answers go to': 'nobody' }, send: 'Publish', says: /./ },
    { path: '/templates/SignIn/en', opens: ['Send test'], fields: { To: 'nobody' }, send: 'Send', says: noEmail },
    { path: '/', fields: { 'E-mail address': 'nobody' }, send: 'Send test mail', says: noEmail },
  ],
  'sign-in experience': [
    { path: '/sign-in-experience/branding', fields: { 'Brand colour': 'reddish' }, send: save, says: /^Write a colour/ },
    { path: '/sign-in-experience/branding', fields: { Logo: 'no address' }, send: save, says: noAddress },
    { path: '/sign-in-experience/methods', fields: { 'Address to go to instead': 'no address' }, send: save, says: noAddress },
    { path: '/sign-in-experience/content', fields: { 'Privacy notice': 'javascript:harmed=1' }, send: save, says: noAddress },
    { path: '/sign-in-experience/content', fields: { 'E-mail address of support': 'nobody' }, send: save, says: noEmail },
    {
      path: '/sign-in-experience/languages/en',
      fields: { 'Own words for: Sign in to {app}': 'Welcome' },
      send: save,
      says: '{app} has to stand in it.',
    },
  ],
  'security and settings': [
    { path: '/security/passwords', fields: { 'Shortest length': '7' }, send: save, says: /^A shortest length is between/ },
    { path: '/security/passwords', fields: { 'Password to try': '' }, send: 'Check it', says: needed },
    { path: '/security/codes', fields: { 'Wrong tries until it ends': '11' }, send: save, says: 'At most 10.' },
    { path: '/security/lockouts', fields: { 'Failures until it is locked': '0' }, send: save, says: 'At least 1.' },
    { path: '/security/lockouts', fields: { Identifier: 'nobody' }, send: 'Unlock', says: noEmail },
    { path: '/security/blocklist', fields: { 'Addresses or domains to add': 'nobody' }, send: 'Add', says: /^1 line is neither/ },
    { path: '/settings/sessions', fields: { 'Session lifetime': '0' }, send: save, says: /^Choose between/ },
  ],
};

/** Fills the form in, sends it and answers what its last field says; undefined: nothing. */
export async function saidAtField(console: ConsolePage, { opens = [], fields, send }: WrongForm): Promise<string | undefined> {
  for (const name of opens) await console.open(name);
  const written = Object.entries(fields);
  const [label = ''] = written.at(-1) ?? [];
  const form = await console.formWith(label);
  for (const [name, value] of written) await console.write(name, value, form);
  await form.getByRole('button', { name: send, exact: true }).first().click();
  return console.problemAt(label, form);
}

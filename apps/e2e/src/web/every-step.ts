import type { VisibleStep } from '@gatepost/contracts/experience/boot';
import type { CodeStep, IdentifierStep } from '@gatepost/contracts/experience/step';
import type { MadeUpStep } from './made-up-pages';

const email = { type: 'email' as const, value: 'mara.lindqvist-hammarskjoeld@kommunikation.example.com' };
const passwordRules = { shortest: 15, longest: 256, characterTypes: 3, refusesBreached: true, refusesPatterns: true, refusesPersonalData: true };
const inAnHour = new Date(Date.now() + 3_600_000).toISOString();

const identifier: IdentifierStep = {
  name: 'identifier',
  event: 'SignIn',
  identifiers: [
    { type: 'email', methods: ['password', 'verificationCode'] },
    { type: 'phone', methods: ['verificationCode'] },
    { type: 'username', methods: ['password'] },
  ],
  value: '',
  mayRegister: true,
  maySignIn: true,
  mayResetPassword: true,
  oneCodeForBoth: false,
  terms: 'Manual',
  passwordRules: null,
};

const code: CodeStep = {
  name: 'code',
  event: 'SignIn',
  verificationId: 'mail-1',
  identifier: email,
  mayUsePassword: true,
  completesProfile: false,
  digits: 6,
  expiresAt: inAnHour,
  resendAt: inAnHour,
  delivery: { state: 'handed', server: 'mx1.kommunikation.example.com', at: '2026-11-26T12:03:05Z' },
};

/** Each page that a step can become, with long words in it. A step without one does not compile. */
export const everyStep: Readonly<Record<Exclude<VisibleStep['name'], 'redirect'> | 'password' | 'choose-password' | 'ended', MadeUpStep>> = {
  identifier: { step: identifier },
  password: { step: identifier, followsPassword: true },
  'choose-password': { step: { ...identifier, event: 'Register', passwordRules }, followsPassword: true },
  'new-password': { step: { name: 'new-password', identifier: email, passwordRules } },
  code: { step: code },
  ended: { step: { ...code, expiresAt: '2026-11-26T12:03:05Z' } },
  proceed: {
    step: { name: 'proceed', event: 'SignIn', verificationId: 'mail-1', identifier: email, completesProfile: false, identification: 'by-verification' },
  },
  profile: { step: { name: 'profile', event: 'SignIn', missing: ['emailOrPhone'], identifier: email, passwordRules: null } },
  consent: {
    step: {
      name: 'consent',
      application: {
        name: 'Tidewater Reports and Analytics',
        logoUrl: null,
        darkLogoUrl: null,
        termsOfUseUrl: 'https://tidewater.example/terms',
        privacyPolicyUrl: 'https://tidewater.example/privacy',
        returnsTo: 'tidewater-reports.example',
      },
      account: { name: 'Mara Lindqvist', email: email.value, avatar: null },
      scopes: ['profile', 'email', 'offline_access'],
      resources: [{ name: 'Harbour API', scopes: [{ name: 'read:ships', description: 'Read the list of ships' }] }],
    },
  },
  'device-code': { step: { name: 'device-code', action: '/device', xsrf: 'x', userCode: null, problem: 'unknown' } },
  'device-confirm': { step: { name: 'device-confirm', action: '/device', xsrf: 'x', userCode: 'WDJB-MJHT', application: 'Harbour TV' } },
  'device-done': { step: { name: 'device-done', application: 'Harbour TV' } },
  done: { step: { name: 'done', returnTo: 'com.example.harbour:/callback', email: email.value, at: '2026-11-26T12:03:05Z' } },
  'sign-out': { step: { name: 'sign-out', action: '/session/end', xsrf: 'x' } },
  'signed-out': { step: { name: 'signed-out', returnTo: null } },
  'unknown-session': { step: { name: 'unknown-session' } },
  error: {
    step: { name: 'error', code: 'oidc.invalid_redirect_uri', message: 'redirect_uri did not match any of the registered ones', requestId: 'me3frf8fj69s52xd' },
  },
};

import type { CodeVariables, InvitationVariables, VariablesByKind } from './mail-variables';

const ASKED_AT = Date.UTC(2026, 10, 23, 12, 3, 5);
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const common = {
  to: 'mara.lindqvist@example.com',
  applicationName: 'Harbour',
  brandColor: '#12554c',
  askedAt: ASKED_AT,
  uiLocales: 'en-GB en',
  application: { id: 'harbour-web', name: 'Harbour' },
  user: { id: 'k3v9x2m7q1tz', name: 'Mara Lindqvist', username: 'mara', primaryEmail: 'mara.lindqvist@example.com' },
} as const;

const code: CodeVariables = { ...common, code: '481902', expiresAt: ASKED_AT + 10 * MINUTE_MS, device: { browser: 'Chrome', system: 'Android' } };

const invitation: InvitationVariables = {
  ...common,
  link: 'https://id.harbour.example/invitations/sample',
  organization: { id: 'north-quay', name: 'North Quay Rowing' },
  inviter: { id: 'p8d4s6w2h5nb', name: 'Jonas Okafor', primaryEmail: 'jonas.okafor@example.com' },
  expiresAt: ASKED_AT + 7 * DAY_MS,
};

/** What previews and specs show, for every kind of mail. */
export const sampleVariables: VariablesByKind = {
  SignIn: code,
  Register: code,
  ForgotPassword: code,
  OrganizationInvitation: invitation,
  Generic: code,
  UserPermissionValidation: code,
  BindNewIdentifier: code,
  MfaVerification: code,
  BindMfa: code,
};

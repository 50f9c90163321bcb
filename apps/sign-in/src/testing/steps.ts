import type { CodeStep, IdentifierStep, ProceedStep } from '@gatepost/contracts/experience/step';

const identifier = { type: 'email' as const, value: 'mara@example.com' };

/** The tenant lets people in with codes by e-mail, unless a spec says otherwise. */
export function identifierStepWith(parts: Partial<IdentifierStep> = {}): IdentifierStep {
  return {
    name: 'identifier',
    event: 'SignIn',
    identifiers: [{ type: 'email', methods: ['verificationCode'] }],
    value: '',
    mayRegister: true,
    maySignIn: true,
    mayResetPassword: false,
    oneCodeForBoth: true,
    terms: 'Automatic',
    passwordRules: null,
    ...parts,
  };
}

/** Mara's code, sent at 12:03 and handed over 5 seconds later. */
export function codeStepWith(parts: Partial<CodeStep> = {}): CodeStep {
  return {
    name: 'code',
    event: 'SignIn',
    verificationId: 'mail-1',
    identifier,
    mayUsePassword: false,
    completesProfile: false,
    digits: 6,
    expiresAt: '2026-11-23T12:13:00Z',
    resendAt: '2026-11-23T12:03:30Z',
    delivery: { state: 'handed', server: 'example.com', at: '2026-11-23T12:03:05Z' },
    ...parts,
  };
}

export function proceedStepWith(parts: Partial<ProceedStep> = {}): ProceedStep {
  return { name: 'proceed', event: 'SignIn', verificationId: 'mail-1', identifier, completesProfile: false, identification: 'by-verification', ...parts };
}

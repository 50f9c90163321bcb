import { sampleVariables } from '@gatepost/templates/sample-variables';
import { printedCode } from './printed-code';

const languages = { product: 'en', locale: 'en', fallback: 'en' } as const;

describe('the code in the terminal of a demo', () => {
  it.each([
    ['SignIn', '123456', '  code 123 456 for ada@example.com (sign-in to Harbour)\n'],
    ['Register', '1234567', '  code 123 4567 for ada@example.com (sign-up for Harbour)\n'],
    ['ForgotPassword', '00345678', '  code 0034 5678 for ada@example.com (new password at Harbour)\n'],
    ['Generic', '003456', '  code 003 456 for ada@example.com (a code at Harbour)\n'],
    ['BindMfa', '003456', '  code 003 456 for ada@example.com (second step to set up at Harbour)\n'],
  ] as const)('for %s is one line', (kind, code, line) => {
    expect(printedCode({ kind, languages, variables: { ...sampleVariables[kind], to: 'ada@example.com', code } })).toBe(line);
  });

  it('names a phone number as people do', () => {
    const variables = { ...sampleVariables.SignIn, to: '4915112345678', code: '123456' };
    expect(printedCode({ kind: 'SignIn', languages, variables })).toBe('  code 123 456 for +4915112345678 (sign-in to Harbour)\n');
  });

  it('is the link of an invitation', () => {
    const kind = 'OrganizationInvitation';
    expect(printedCode({ kind, languages, variables: sampleVariables[kind] })).toBe(
      '  link https://id.harbour.example/invitations/sample for mara.lindqvist@example.com (invitation at Harbour)\n',
    );
  });
});

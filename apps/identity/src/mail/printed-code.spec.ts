import { sampleVariables } from '@gatepost/templates/mail-variables';
import { printedCode } from './printed-code';

describe('the code in the terminal of a demo', () => {
  it.each([
    ['SignIn', '123456', '  code 123 456 for ada@example.com (sign-in to Harbour)\n'],
    ['Register', '1234567', '  code 123 4567 for ada@example.com (sign-up for Harbour)\n'],
    ['ForgotPassword', '00345678', '  code 0034 5678 for ada@example.com (new password at Harbour)\n'],
    ['Generic', '003456', '  code 003 456 for ada@example.com (a code at Harbour)\n'],
  ] as const)('for %s is one line', (kind, code, line) => {
    expect(printedCode({ kind, languages: { page: 'en', locale: 'en', fallback: 'en' }, variables: { ...sampleVariables, to: 'ada@example.com', code } })).toBe(
      line,
    );
  });
});

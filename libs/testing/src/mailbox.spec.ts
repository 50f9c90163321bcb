import { codeIn } from './mailbox';

describe('the code in a mail', () => {
  it('is the first number of six digits', () => {
    expect(codeIn('481902\n\nis your sign-in code for Harbour. It works until 12:13 UTC (10 minutes).')).toBe('481902');
  });

  it('may be printed in two groups and begin with zeros', () => {
    expect(codeIn('Your code is 003 456.')).toBe('003456');
  });

  it('is never a part of a longer number', () => {
    expect(() => codeIn('Order 12345678 has shipped.')).toThrow('no code');
  });
});

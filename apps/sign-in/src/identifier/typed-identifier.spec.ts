import { kindsInWords, suits, typedIdentifier } from './typed-identifier';

const labels = { email: 'e-mail address', phone: 'phone number', username: 'user name' };

describe('what is typed to be known by', () => {
  it.each([
    ['mara@example.com', { type: 'email', value: 'mara@example.com' }],
    ['+49 (151) 234-567 89', { type: 'phone', value: '4915123456789' }],
    ['0049 151 23456789', { type: 'phone', value: '4915123456789' }],
    ['+٤٩ ١٥١ ٢٣٤٥٦٧٨٩', { type: 'phone', value: '4915123456789' }],
    ['mara_l', { type: 'username', value: 'mara_l' }],
    ['mara@example', 'email'],
  ] as const)('%s is understood among all kinds', (text, understood) => {
    expect(typedIdentifier(text, ['email', 'phone', 'username'])).toEqual(understood);
  });

  it.each([
    ['mara', ['email'], 'email'],
    ['mara', ['phone'], 'phone'],
    ['+(--)', ['phone'], 'phone'],
    ['mara', ['email', 'phone'], 'none'],
    ['12345678', ['email', 'username'], { type: 'username', value: '12345678' }],
    ['mara@example.com', ['username'], { type: 'username', value: 'mara@example.com' }],
  ] as const)('%s among %j', (text, types, understood) => {
    expect(typedIdentifier(text, types)).toEqual(understood);
  });

  it('is taken along only where it can be meant', () => {
    expect([suits('mara_l', ['email']), suits('mara_l', ['email', 'username']), suits('mara@exam', ['email']), suits('mara@exam', ['username'])]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([suits('+49 151 23456789', ['phone']), suits('+49 151 23456789', ['email'])]).toEqual([true, false]);
  });

  it('names the kinds as the language joins them', () => {
    expect(kindsInWords(['email', 'username'], labels, 'en')).toBe('E-mail address or user name');
    expect(kindsInWords(['email', 'phone', 'username'], labels, 'en')).toBe('E-mail address, phone number, or user name');
  });
});

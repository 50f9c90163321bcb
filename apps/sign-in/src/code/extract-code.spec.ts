import { extractCode, typedCode } from './extract-code';

describe('the code in what was pasted', () => {
  it.each([
    ['123456', '123456'],
    ['  123456\n', '123456'],
    ['Your code is 123 456', '123456'],
    ['Your code is 123-456.', '123456'],
    ['123\u00a0456', '123456'],
    ['1 2 3 4 5 6', '123456'],
    ['１２３４５６', '123456'],
    ['رمزك ١٢٣٤٥٦', '123456'],
    ['\u200e123456\u200e', '123456'],
    ['Ihr Code: 048190\nEr gilt bis 12:13 am 26.11.2026.', '048190'],
    ['Your code is 123 456. It works until 12:13 on 26 November 2026.', '123456'],
    ['Sent 26 11 2026. 123 456 is your code.', '123456'],
    ['Call 0800 7654321 if 654321 does not work', '654321'],
    ['https://example.com/link?code=204060', '204060'],
  ])('"%s" holds %s', (text, code) => {
    expect(extractCode(text, 6)).toBe(code);
  });

  it.each(['', 'no figures', '12345', '1234567', '12:13:14', '2026/11/26 12345'])('"%s" holds none', (text) => {
    expect(extractCode(text, 6)).toBeUndefined();
  });

  it('has as many figures as the service says', () => {
    expect(extractCode('123 456 or 1234 5678', 8)).toBe('12345678');
    expect(extractCode('code 1234 567', 7)).toBe('1234567');
  });
});

describe('the code while it is typed', () => {
  it('keeps figures only, and no more than there are places', () => {
    expect(typedCode('48a1', 6)).toBe('481');
    expect(typedCode('12345678', 6)).toBe('123456');
  });

  it('takes a whole message that a keyboard filled in', () => {
    expect(typedCode('12:03 Your code is 123 456', 6)).toBe('123456');
  });
});

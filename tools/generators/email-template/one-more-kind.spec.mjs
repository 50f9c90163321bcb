import { describe, expect, it } from '@jest/globals';
import { withOneMoreKind } from './one-more-kind.mjs';

describe('one more kind of mail', () => {
  it('is in each list and in each table of all kinds, with the words of the general one', () => {
    const source = `
const kinds = ['SignIn', 'Generic', 'BindMfa'] as const;
const words = { title: { SignIn: 'a', Generic: 'b', BindMfa: 'c' }, isYours: { Generic: (app: string) => \`for \${app}\`, BindMfa: () => 'x', } };`;
    expect(withOneMoreKind(source, 'WelcomeBack')).toBe(`
const kinds = ['SignIn', 'Generic', 'BindMfa',
'WelcomeBack'] as const;
const words = { title: { SignIn: 'a', Generic: 'b', BindMfa: 'c',
WelcomeBack: 'b' }, isYours: { Generic: (app: string) => \`for \${app}\`, BindMfa: () => 'x',
WelcomeBack: (app: string) => \`for \${app}\`, } };`);
  });

  it.each(["const some = ['SignIn', 'Generic'];", 'const other = { Generic: 1 };', "type Kind = 'Generic' | 'BindMfa';", ''])(
    'has no place in %s',
    (source) => {
      expect(withOneMoreKind(source, 'WelcomeBack')).toBeUndefined();
    },
  );
});

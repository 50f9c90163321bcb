import { CommonPasswords } from './common-passwords';
import { passwordIssues } from './password-issues';
import { passwordRulesOf } from '@gatepost/contracts/experience/password-rules';

const NO_MFA = { factors: [], policy: 'NoPrompt' } as const;
const rules = passwordRulesOf({ passwordPolicy: { length: { min: 8, max: 64 } }, mfa: { ...NO_MFA, factors: [] } });
const mara = { name: 'Mara Lind', username: 'harbourseal', email: 'm.lind@example.com', phone: '49301234567' };

const codes = (
  password: string,
  { person = mara, own = {}, isBreached = false }: { person?: typeof mara; own?: Partial<typeof rules>; isBreached?: boolean } = {},
) => passwordIssues(password, { rules: { ...rules, ...own }, isBreached, person }).map(({ code }) => code.replace('password_rejected.', ''));

describe('a password', () => {
  it.each(['tuba fog rivet', 'abc123 rivet fog', 'Mara loves rivets', 'aaaa tuba fog', '~!@#$%^&*()_+', 'qwerty-but-longer!'])('is fine: %j', (password) => {
    expect(codes(password)).toEqual([]);
  });

  it.each([
    ['x7Kq', ['too_short']],
    ['x7Kq '.repeat(13), ['too_long']],
    ['tuba fog rivët', ['unsupported_characters']],
    ['tuba\tfog rivet', ['unsupported_characters']],
    ['aaaaaaaaaa', ['restricted.repetition']],
    ['aaaaaaaaxy', ['restricted.repetition']],
    ['12345678xy', ['restricted.sequence']],
    ['87654321', ['restricted.sequence']],
    ['QWERTYuiop', ['restricted.sequence']],
    ['zyxwvuts', ['restricted.sequence']],
    ['111234qwe', ['restricted.repetition', 'restricted.sequence']],
    ['HarbourSeal', ['restricted.user_info']],
    ['maralindXY', ['restricted.user_info']],
    ['Mara Lind1', ['restricted.user_info']],
    ['m.lindmara', ['restricted.user_info']],
    ['49301234567', ['restricted.user_info', 'restricted.sequence']],
  ])('%j is not: %j', (password, wanted) => {
    expect(new Set(codes(password))).toEqual(new Set(wanted));
  });

  it('is fine when three characters are left that nobody could predict', () => {
    expect(codes('harbourseal7Kq')).toEqual([]);
    expect(codes('harbourseal7K')).toEqual(['restricted.user_info']);
  });

  it('is told what is wrong with it in one order, whatever comes first in it', () => {
    const own = { characterTypes: 3, words: ['gatepost'] };
    const parts = ['gatepost', 'harbourseal', 'abcd', '0000'];
    const all = ['character_types', 'pwned', 'restricted.repetition', 'restricted.sequence', 'restricted.user_info', 'restricted.words'];
    expect(codes(parts.join(''), { own, isBreached: true })).toEqual(all);
    expect(codes(parts.toReversed().join(''), { own, isBreached: true })).toEqual(all);
  });

  it('has its numbers told', () => {
    const own = { ...rules, characterTypes: 2 };
    expect(passwordIssues('tuba', { rules: own, isBreached: false, person: undefined })).toEqual([
      { code: 'password_rejected.too_short', interpolation: { min: 8 } },
      { code: 'password_rejected.character_types', interpolation: { min: 2 } },
    ]);
    expect(passwordIssues('tubA7 '.repeat(11), { rules, isBreached: false, person: undefined })).toEqual([
      { code: 'password_rejected.too_long', interpolation: { max: 64 } },
    ]);
  });

  it('may be what the tenant does not mind', () => {
    expect(codes('12345678', { own: { refusesPatterns: false } })).toEqual([]);
    expect(codes('harbourseal', { own: { refusesPersonalData: false } })).toEqual([]);
  });

  it('of any kind is judged at once', () => {
    const start = performance.now();
    const words = Array.from({ length: 500 }, (_, index) => 'a'.repeat(1 + (index % 64)));
    for (const password of ['a'.repeat(1024), 'ab'.repeat(512), '0123456789'.repeat(102)]) codes(password, { own: { words } });
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

describe('the rules of a tenant', () => {
  const shortest = (passwordPolicy: Parameters<typeof passwordRulesOf>[0]['passwordPolicy'], mfa: Parameters<typeof passwordRulesOf>[0]['mfa']) =>
    passwordRulesOf({ passwordPolicy, mfa }).shortest;

  it('ask for fifteen characters where a password stands alone, and for eight beside a second factor', () => {
    expect(shortest({}, { factors: [], policy: 'Mandatory' })).toBe(15);
    expect(shortest({}, { factors: ['Totp'], policy: 'NoPrompt' })).toBe(15);
    expect(shortest({}, { factors: ['Totp'], policy: 'Mandatory' })).toBe(8);
    expect(shortest({ length: { min: 12 } }, { factors: [], policy: 'NoPrompt' })).toBe(12);
  });
});

describe('the common passwords', () => {
  it.each(['123456', 'Password123', 'CorrectHorseBatteryStaple', 'qwertyuiopasdfghjkl'])('hold %s', async (password) => {
    expect(await new CommonPasswords().has(password)).toBe(true);
  });

  it('hold nothing else', async () => {
    expect(await new CommonPasswords().has('tuba fog rivet canoe')).toBe(false);
    expect(await new CommonPasswords().has('')).toBe(false);
  });
});

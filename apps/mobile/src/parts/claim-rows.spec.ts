import { mobile } from '@gatepost/phrases/mobile/en';
import { allRows, personRows, tokenRows } from './claim-rows';
import { timesIn } from './times';

const tongue = { phrases: mobile, times: timesIn('en') };
const claims = {
  sub: 'mara',
  name: null,
  email: 'mara@example.com',
  email_verified: true,
  created_at: Date.UTC(2026, 10, 3, 12),
  shelf: { books: 3 },
  iss: 'https://id.example.com/oidc',
  aud: 'app',
  iat: 1,
  exp: Date.UTC(2026, 10, 23, 12) / 1000,
};

describe('claims as a person reads them', () => {
  it('tell about the person in words, leaving out what is not known', () => {
    expect(personRows(claims, tongue).map(({ label, value }) => [label, value])).toEqual([
      ['Account id', 'mara'],
      ['E-mail address', 'mara@example.com'],
      ['E-mail address verified', 'yes'],
      ['Account created', expect.stringContaining('3 November 2026')],
      ['shelf', '{"books":3}'],
    ]);
  });

  it('tell about the token apart, with its seconds as a moment', () => {
    const rows = tokenRows(claims, tongue);
    expect(rows.map(({ claim }) => claim)).toEqual(['iss', 'aud', 'iat', 'exp']);
    expect(rows.at(-1)?.label).toBe('Valid until');
    expect(rows.at(-1)?.value).toContain('23 November 2026');
  });

  it('tell everything where somebody wants it all', () => {
    expect(allRows(claims, tongue).map(({ claim }) => claim)).toEqual(['sub', 'email', 'email_verified', 'created_at', 'shelf', 'iss', 'aud', 'iat', 'exp']);
  });

  it('follow the language, in their names and their days', () => {
    const [row] = tokenRows({ exp: claims.exp }, { ...tongue, times: timesIn('de') });
    expect(row?.value).toMatch(/^23\. November 2026, \d{2}:00:00$/);
  });
});

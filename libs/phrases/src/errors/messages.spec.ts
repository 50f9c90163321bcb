import { errors, type ErrorCode } from '@gatepost/contracts/errors';
import { pageLanguages } from '../sign-in/languages';
import { errorMessage } from './messages';

const codes = Object.keys(errors) as ErrorCode[];

describe('the words of an error', () => {
  it('say how many tries are left, also when it is one', () => {
    expect(errorMessage('verification_code.code_mismatch', 'en', { triesLeft: 4 })).toBe(
      'That code does not match. Compare it with the mail; 4 tries are left.',
    );
    expect(errorMessage('verification_code.code_mismatch', 'en', { triesLeft: 1 })).toBe('That code does not match. Compare it with the mail; 1 try is left.');
    expect(errorMessage('verification_code.code_mismatch', 'de', { triesLeft: 1 })).toMatch(/es bleibt 1 Versuch\.$/);
  });

  it('say nothing of tries when nothing is known of them', () => {
    expect(errorMessage('verification_code.code_mismatch', 'en', { triesLeft: 'many' })).toBe('That code does not match. Compare it with the mail.');
  });

  it('round a wait up to whole minutes', () => {
    expect(errorMessage('request.message_rate_limited', 'en', { retryAfter: 541 })).toMatch(/Try again in 10 minutes\.$/);
    expect(errorMessage('request.message_rate_limited', 'en', { retryAfter: 3 })).toMatch(/Try again in a minute\.$/);
    expect(errorMessage('request.rate_limited', 'fr-CH', {})).toMatch(/Réessayez plus tard\.$/);
  });

  it('come in the language that is wished for, else in English', () => {
    expect(errorMessage('verification_code.expired', 'es-MX,en;q=0.5', {})).toBe('Este código ha caducado. Pide uno nuevo.');
    expect(errorMessage('verification_code.expired', 'ja', {})).toBe('This code has expired. Ask for a new one.');
  });

  it.each(pageLanguages)('are whole sentences for every code in $name', ({ tag }) => {
    for (const data of [{}, { triesLeft: 1, retryAfter: 60 }, { triesLeft: 3, retryAfter: 600 }]) {
      const incomplete = codes.filter((code) => !/^[^\s].*[.。]$/.test(errorMessage(code, tag, data)));
      expect(incomplete).toEqual([]);
    }
  });
});

import { errors, type ErrorCode } from '@gatepost/contracts/errors';
import { pageLanguages } from '../sign-in/languages';
import { looksForeign } from '../testing/translation';
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
    expect(errorMessage('verification_code.expired', 'nl', {})).toBe('This code has expired. Ask for a new one.');
  });

  it.each([
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['ko-KR', 'ko'],
    ['ar-EG', 'ar'],
    ['it-CH', 'it'],
    ['ja-JP', 'ja'],
  ])('come for %s as for %s', (wanted, found) => {
    const words = errorMessage('verification_code.expired', wanted, {});
    expect(words).toBe(errorMessage('verification_code.expired', found, {}));
    expect(words).not.toBe(errorMessage('verification_code.expired', 'en', {}));
  });

  it('count in Arabic by its six forms', () => {
    const tries = [0, 1, 2, 3, 11, 100].map((triesLeft) => errorMessage('verification_code.code_mismatch', 'ar', { triesLeft }).split('؛ ')[1]);
    expect(tries).toEqual(['لم تبقَ أي محاولة.', 'بقيت محاولة واحدة.', 'بقيت محاولتان.', 'بقيت 3 محاولات.', 'بقيت 11 محاولة.', 'بقيت 100 محاولة.']);
    const waits = [1, 2, 3, 11].map((minutes) => errorMessage('request.rate_limited', 'ar', { retryAfter: minutes * 60 }).split('. ')[1]);
    expect(waits).toEqual(['أعد المحاولة بعد دقيقة واحدة.', 'أعد المحاولة بعد دقيقتين.', 'أعد المحاولة بعد 3 دقائق.', 'أعد المحاولة بعد 11 دقيقة.']);
  });

  it('count in Korean and Japanese without forms', () => {
    expect(errorMessage('verification_code.code_mismatch', 'ko', { triesLeft: 1 })).toMatch(/ 1번 더 시도할 수 있습니다\.$/);
    expect(errorMessage('request.rate_limited', 'ja', { retryAfter: 600 })).toMatch(/。10 分後にもう一度お試しください。$/);
  });

  it.each(pageLanguages)('are whole sentences for every code in $name', ({ tag }) => {
    for (const data of [{}, { triesLeft: 1, retryAfter: 60 }, { triesLeft: 3, retryAfter: 600 }]) {
      const incomplete = codes.filter((code) => !/^[^\s].*[.。]$/.test(errorMessage(code, tag, data)));
      expect(incomplete).toEqual([]);
    }
  });

  it.each(pageLanguages.slice(1))('are translated in $name: without English and exclamation marks, and with what a program is to be sent', ({ tag }) => {
    for (const data of [{}, { triesLeft: 3, retryAfter: 600 }]) {
      const wrong = codes.filter((code) => {
        const [english, words] = ['en', tag].map((language) => errorMessage(code, language, data));
        const isWhole = namesIn(english).every((name) => words?.includes(name));
        return words === undefined || words === english || looksForeign(tag, words) || /[!！]| {2}/.test(words) || !isWhole;
      });
      expect(wrong).toEqual([]);
    }
  });
});

/** What stands in a request or an answer, and is the same in every language: `isDeviceFlow`, `metadata.target`, `/api/connector-factories`. */
function namesIn(english = ''): readonly string[] {
  return [...english.matchAll(/\/api\/[\w-]+|\S*@example\.com|\b(?:[a-z]+_[a-z]+|[a-z]+[A-Z]\w+|(?!SMS)[A-Z]\w*[A-Z]\w*|[a-z]+\.[a-z]+)\b/g)].map(
    ([name]) => name,
  );
}

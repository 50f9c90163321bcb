import { pickLanguage } from './pick-language';

const offered = ['en', 'de', 'pt-BR', 'ko', 'zh-CN', 'ar'] as const;

describe('picking a language', () => {
  it.each([
    ['de-AT, en;q=0.8', 'de'],
    ['en;q=0.5, de;q=0.9', 'de'],
    ['en; q=0.5, de; q=0.9', 'de'],
    ['zh-Hans-CN', 'zh-CN'],
    ['ja zh', 'zh-CN'],
    ['fr-CA de', 'de'],
    ['pt', 'pt-BR'],
    ['pt-PT, en;q=0.5', 'pt-BR'],
    ['ko-KR', 'ko'],
    ['ar-EG', 'ar'],
    ['DE', 'de'],
    ['de;q=0, en;q=0.1', 'en'],
  ])('of "%s" takes %s', (wanted, found) => {
    expect(pickLanguage(wanted, offered)).toBe(found);
  });

  it('finds none in what nobody offers, in nothing and in nonsense', () => {
    expect(pickLanguage('ja, fr;q=0.5', offered)).toBeUndefined();
    expect(pickLanguage('', offered)).toBeUndefined();
    expect(pickLanguage(';;q=,,*;q=x', offered)).toBeUndefined();
  });
});

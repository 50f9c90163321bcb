import { mailKinds } from './mail-kind';
import { mailLanguageTags } from './mail-language';
import type { OwnTemplates } from './own-template';
import { templateCoverage, type Coverage } from './template-coverage';

const template = { subject: 'Code', content: '{{code}}' };
const tenants: OwnTemplates = (type, language) => (['SignIn nl', 'SignIn de', 'Generic de'].includes(`${type} ${language}`) ? template : undefined);
const nobody: OwnTemplates = () => undefined;
const covered = (changed: Partial<Coverage> = {}) => templateCoverage({ languages: [], fallback: 'de', tenants: nobody, connectors: [], ...changed });
const place = (found: ReturnType<typeof covered>, kind: string, tag: string) => {
  const { hasOwn, source, language } = found.find((mail) => mail.kind === kind && mail.languageTag === tag) ?? {};
  return [hasOwn, source, language];
};

describe('what templates cover', () => {
  it('is everything by the product while nobody has written any', () => {
    const found = covered();
    expect(found).toHaveLength(mailKinds.length * mailLanguageTags.length);
    expect(found.filter(({ source, language, languageTag, hasOwn }) => source !== 'product' || language !== languageTag || hasOwn)).toEqual([]);
  });

  it('follows the order in which templates are looked up', () => {
    const found = covered({ languages: ['nl', 'de'], tenants });
    expect(found).toHaveLength(mailKinds.length * (mailLanguageTags.length + 1));
    expect(place(found, 'SignIn', 'nl')).toEqual([true, 'tenant', 'nl']);
    expect(place(found, 'SignIn', 'fr')).toEqual([false, 'tenant', 'de']);
    expect(place(found, 'BindMfa', 'fr')).toEqual([false, 'tenant', 'de']);
  });

  it('is by the connector, or by the nearest language of the product, where the tenant has none', () => {
    const connectors = [{ ...template, usageType: 'SignIn' }];
    const found = covered({ languages: ['nl', 'pt-PT'], connectors });
    expect(place(found, 'SignIn', 'nl')).toEqual([false, 'connector', undefined]);
    expect(place(found, 'Register', 'nl')).toEqual([false, 'product', 'de']);
    expect(place(found, 'Register', 'pt-PT')).toEqual([false, 'product', 'pt-BR']);
  });
});

import { pickLanguage } from '@gatepost/phrases/pick-language';
import { mailKinds, type MailKind } from './mail-kind';
import { mailLanguageTags } from './mail-language';
import { pickTemplate, type ConnectorTemplate, type OwnTemplates } from './own-template';

/** Whose words a mail is in when it is asked for in a language. */
export interface CoveredMail {
  readonly kind: MailKind;
  readonly languageTag: string;
  /** A template of the tenant for this very kind and language. */
  readonly hasOwn: boolean;
  readonly source: 'tenant' | 'connector' | 'product';
  /** The language of these words; undefined where a connector's template does not tell. */
  readonly language: string | undefined;
}

export interface Coverage {
  /** Those of the tenant's templates. The product's are looked at in any case. */
  readonly languages: readonly string[];
  readonly fallback: string;
  readonly tenants: OwnTemplates;
  readonly connectors: readonly ConnectorTemplate[];
  /** The connector has words for every mail, which the product does not know. */
  readonly fillsItsOwn?: boolean;
}

/** Every kind of mail in every language that there are mails in. */
export function templateCoverage({ languages, fallback, tenants, connectors, fillsItsOwn = false }: Coverage): readonly CoveredMail[] {
  const tags = [...new Set([...languages, ...mailLanguageTags])];
  return mailKinds.flatMap((kind) =>
    tags.map((languageTag) => {
      const own = pickTemplate(kind, { locale: languageTag, fallback }, tenants, connectors);
      const place = { kind, languageTag, hasOwn: tenants(kind, languageTag) !== undefined };
      if (own) return { ...place, source: own.source, language: own.language };
      if (fillsItsOwn) return { ...place, source: 'connector' as const, language: undefined };
      return { ...place, source: 'product' as const, language: pickLanguage(`${languageTag}, ${fallback}`, mailLanguageTags) ?? 'en' };
    }),
  );
}

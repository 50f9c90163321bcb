import type { TemplateCoverage } from '@gatepost/contracts/management/email-template-drafts';
import { templateType, type TemplateType } from '@gatepost/contracts/management/email-templates';

/** How far a kind of mail is written. */
export interface KindCoverage {
  readonly kind: TemplateType;
  /** Languages whose mails are in that very language, and all that there are mails in. */
  readonly written: number;
  readonly all: number;
  /** Languages with a template of the tenant. */
  readonly own: readonly string[];
  /** Some mails are in words of the connector. */
  readonly isConnectors: boolean;
}

export function byKind(coverage: readonly TemplateCoverage[]): readonly KindCoverage[] {
  return templateType.options.map((kind) => {
    const rows = coverage.filter(({ templateType: type }) => type === kind);
    return {
      kind,
      written: rows.filter(({ language, languageTag }) => language === null || language === languageTag).length,
      all: rows.length,
      own: rows.filter(({ hasOwn }) => hasOwn).map(({ languageTag }) => languageTag),
      isConnectors: rows.some(({ source }) => source === 'connector'),
    };
  });
}

/** The languages that there are mails in. */
export function languagesOf(coverage: readonly TemplateCoverage[]): readonly string[] {
  return [...new Set(coverage.map(({ languageTag }) => languageTag))];
}

/** The language of a kind that opens first: the one of the console, or what the tenant has written, or English. */
export function firstLanguage({ own }: Pick<KindCoverage, 'own'>, offered: readonly string[], wanted: string): string {
  if (own.length > 0 && !own.includes(wanted)) return own[0] ?? 'en';
  return offered.includes(wanted) ? wanted : 'en';
}

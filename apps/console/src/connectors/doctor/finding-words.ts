import type { FindingCode } from '@gatepost/contracts/management/mail-doctor';
import { dictionary, type Counted } from '../../language/dictionary';

/** What a provider's own rules find is said by the words of presets. */
type RuleCode = 'provider.rule.broken' | 'provider.rule.warning';

/** Facts stand in braces. */
interface FindingPhrase {
  readonly message: string | Counted;
  readonly fix?: string;
}

type ServerCode = Extract<FindingCode, `smtp.${string}`>;

/** What the mail server itself is found to do. */
export type ServerFindings = Readonly<Record<ServerCode, FindingPhrase>>;

export interface FindingWords {
  readonly findings: Readonly<Record<Exclude<FindingCode, RuleCode>, FindingPhrase>>;
  /** What facts say that are words themselves, by their codes. */
  readonly facts: Readonly<
    Record<
      | 'bounces.elsewhere'
      | 'connection'
      | 'dkim.elsewhere'
      | 'dkim.none'
      | 'dkim.signed'
      | 'spf.fails'
      | 'spf.passes'
      | 'spf.unclear'
      | 'tls.early_data'
      | 'tls.implicit'
      | 'unknown',
      string
    >
  >;
}

/** English comes with the findings themselves. */
export const findingWords = dictionary<FindingWords | undefined>(undefined, {
  de: async () => (await import('./words/de')).de,
  es: async () => (await import('./words/es')).es,
  fr: async () => (await import('./words/fr')).fr,
  it: async () => (await import('./words/it')).it,
  'pt-BR': async () => (await import('./words/pt-br')).ptBr,
  ja: async () => (await import('./words/ja')).ja,
  ko: async () => (await import('./words/ko')).ko,
  'zh-CN': async () => (await import('./words/zh-cn')).zhCn,
  ar: async () => (await import('./words/ar')).ar,
});

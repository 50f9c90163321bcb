import { pickLanguage } from '@gatepost/phrases/pick-language';
import { pageLanguages, signInPhrases } from '@gatepost/phrases/sign-in/languages';
import { Injectable } from '@nestjs/common';
import { ConfigurationCache } from '../../platform/tenancy/configuration-cache';
import { CustomPhraseStore } from '../custom-phrases/custom-phrase.store';
import { mergeInto, type PhraseTree } from '../custom-phrases/phrase-tree';
import { builtInLanguages } from './page-language';

export interface OfferedLanguage {
  readonly tag: string;
  /** As its speakers call it. */
  readonly name: string;
}

export interface TenantPhrases {
  /** Those of the product, then those the tenant has added. */
  readonly languages: readonly OfferedLanguage[];
  readonly tags: readonly string[];
  /** By language tag. */
  readonly words: ReadonlyMap<string, PhraseTree>;
}

/** The words of the sign-in pages: the product's, with those of the tenant over them. */
@Injectable()
export class PagePhrases {
  constructor(
    private readonly store: CustomPhraseStore,
    private readonly cache: ConfigurationCache,
  ) {}

  /** As of a configuration version that the caller has read. */
  at(tenantId: string, version: string): Promise<TenantPhrases> {
    return this.cache.get(tenantId, version, 'page phrases', async () => {
      const own = new Map((await this.store.all(tenantId)).map(({ languageTag, translation }) => [languageTag, translation]));
      const added = [...own.keys()].filter((tag) => !builtInLanguages.some((builtIn) => builtIn === tag)).map((tag) => ({ tag, name: nameOf(tag) }));
      const languages = [...pageLanguages, ...added.toSorted((one, other) => one.name.localeCompare(other.name))];
      const words = new Map(languages.map(({ tag }) => [tag, mergeInto(productWords(tag), own.get(tag))]));
      return { languages, tags: languages.map(({ tag }) => tag), words };
    });
  }
}

/** What stands where an added language has no word: the language itself as it is spoken elsewhere, if the product has it, else English. */
function productWords(tag: string): PhraseTree {
  return signInPhrases[pickLanguage(tag, builtInLanguages) ?? 'en'];
}

function nameOf(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

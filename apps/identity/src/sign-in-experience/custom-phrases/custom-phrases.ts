import type { CustomPhrase } from '@gatepost/contracts/management/custom-phrases';
import { languageTag } from '@gatepost/contracts/language-tags';
import { signInPhrases } from '@gatepost/phrases/sign-in/languages';
import { Injectable } from '@nestjs/common';
import { Changes } from '../../platform/audit/changes';
import { DomainError } from '../../platform/http/domain-error';
import { invalidInput } from '../../platform/http/invalid-input';
import { requestContext } from '../../platform/http/request-context';
import { SignInExperienceStore } from '../sign-in-experience.store';
import { CustomPhraseStore } from './custom-phrase.store';
import { fitInto } from './phrase-tree';

/** The words a tenant has of its own. */
@Injectable()
export class CustomPhrases {
  constructor(
    private readonly store: CustomPhraseStore,
    private readonly experiences: SignInExperienceStore,
    private readonly changes: Changes,
  ) {}

  list(): Promise<CustomPhrase[]> {
    return this.store.all(requestContext().tenant.id);
  }

  async read(tag: string): Promise<CustomPhrase> {
    return this.store.find(requestContext().tenant.id, known(tag));
  }

  async save(tag: string, wanted: Readonly<Record<string, unknown>>): Promise<CustomPhrase> {
    const language = known(tag);
    const { words, problems } = fitInto(signInPhrases.en, wanted);
    if (problems.length > 0) throw new DomainError('localization.invalid_translation_structure', { details: problems.slice(0, 50).join('\n') });
    const entry = { key: 'Management.CustomPhrase.Update', target: { type: 'CustomPhrase', id: language }, data: words } as const;
    return this.changes.make({ isConfiguration: true }, entry, (transaction, tenantId) => this.store.save(transaction, tenantId, language, words));
  }

  async remove(tag: string): Promise<void> {
    const language = known(tag);
    const entry = { key: 'Management.CustomPhrase.Delete', target: { type: 'CustomPhrase', id: language } } as const;
    await this.changes.make({ isConfiguration: true }, entry, async (transaction, tenantId) => {
      const { languageInfo } = await this.experiences.read(tenantId, transaction);
      if (languageInfo.fallbackLanguage === language) throw new DomainError('localization.cannot_delete_default_language', { data: { languageTag: language } });
      await this.store.remove(transaction, tenantId, language);
    });
  }
}

function known(tag: string): string {
  const parsed = languageTag.safeParse(tag);
  if (!parsed.success) throw invalidInput([{ path: ['languageTag'], message: 'is no language that words can be written in' }]);
  return parsed.data;
}

import { Injectable } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { requestContext } from '../../platform/http/request-context';
import { ConfigurationCache } from '../../platform/tenancy/configuration-cache';
import { languageAmong } from '../pages/page-language';
import { PagePhrases } from '../pages/page-phrases';
import { SignInExperienceStore } from '../sign-in-experience.store';
import { readyDocument, type ReadyDocument } from './ready-document';

interface PhrasesDocument {
  readonly language: string;
  readonly document: ReadyDocument;
}

/** The words of the sign-in pages, for pages that others have written. */
@Injectable()
export class PublicPhrases {
  constructor(
    private readonly experiences: SignInExperienceStore,
    private readonly phrases: PagePhrases,
    private readonly cache: ConfigurationCache,
  ) {}

  async document(request: IncomingMessage, wanted = ''): Promise<PhrasesDocument> {
    const tenantId = requestContext().tenant.id;
    const version = await this.experiences.version(tenantId);
    const [settings, { tags, words }] = await Promise.all([this.experiences.at(tenantId, version), this.phrases.at(tenantId, version)]);
    const language = languageAmong(tags, request, settings, [wanted]);
    const document = await this.cache.get(tenantId, version, `public phrases ${language}`, () => Promise.resolve(readyDocument(words.get(language))));
    return { language, document };
  }
}

import type { readDefaultEmailTemplate } from '@gatepost/contracts/management/email-template-drafts';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { defaultTemplate } from '@gatepost/templates/default-template';
import { mailLanguageTags } from '@gatepost/templates/mail-language';
import { Injectable } from '@nestjs/common';
import { caller } from '../../platform/access/caller';
import { DomainError } from '../../platform/http/domain-error';
import { requestContext } from '../../platform/http/request-context';
import { SignInExperienceStore } from '../../sign-in-experience/sign-in-experience.store';
import { namedPlace } from './named-place';

/** The mails of the product as templates to go on from, in the tenant's colour. */
@Injectable()
export class DefaultTemplates {
  constructor(private readonly experiences: SignInExperienceStore) {}

  async read(named: { readonly languageTag: string; readonly templateType: string }): Promise<ReplyOf<typeof readDefaultEmailTemplate>> {
    const place = namedPlace(named);
    const language = mailLanguageTags.find((tag) => tag === place.languageTag);
    if (!language) throw new DomainError('entity.not_found');
    const { color } = await this.experiences.at(requestContext().tenant.id, caller().configurationVersion);
    return { ...place, details: defaultTemplate(place.templateType, language, color.primaryColor) };
  }
}

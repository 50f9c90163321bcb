import { effect, signal, untracked, type Signal } from '@angular/core';
import { previewEmailTemplate, type TemplateFinding } from '@gatepost/contracts/management/email-template-drafts';
import type { EmailTemplateDetails, TemplatePlace, WrittenDetails } from '@gatepost/contracts/management/email-templates';
import type { ReplyOf } from '@gatepost/contracts/operation';
import type { Api } from '../../api/api';
import { loaded, type Loaded } from '../../list/loaded';

/** What is typed; what is empty is left out when it is sent. */
export interface TemplateModel {
  readonly subject: string;
  readonly content: string;
  readonly contentType: 'text/plain' | 'text/html';
  readonly sendFrom: string;
  readonly replyTo: string;
}

export type Rendered = ReplyOf<typeof previewEmailTemplate>;
export type Finding = TemplateFinding;

export function modelOf({ subject, content, contentType = 'text/html', sendFrom = '', replyTo = '' }: WrittenDetails): TemplateModel {
  return { subject, content, contentType, sendFrom, replyTo };
}

export function detailsOf({ sendFrom, replyTo, ...details }: TemplateModel): EmailTemplateDetails {
  return { ...details, ...(sendFrom.trim() !== '' && { sendFrom: sendFrom.trim() }), ...(replyTo.trim() !== '' && { replyTo: replyTo.trim() }) };
}

/** The mail as it would be sent with what is typed, and what the checks say of it; a moment after the last letter. Called while a page is made. */
export function rendered(api: Api, place: () => TemplatePlace, model: () => TemplateModel): Loaded<Rendered> {
  const settled = afterAMoment(model);
  return loaded(
    () => {
      const current = settled();
      return current && { ...place(), details: detailsOf(current) };
    },
    async (body) => (await api.call(previewEmailTemplate, { body })).body,
  );
}

const PATIENCE_MS = 400;

/** The first value at once, each later one when it has not changed for a moment. */
function afterAMoment<Value>(value: () => Value): Signal<Value | undefined> {
  const settled = signal<Value | undefined>(undefined);
  effect((onCleanup) => {
    const current = value();
    if (untracked(settled) === undefined) return settled.set(current);
    const timer = setTimeout(() => settled.set(current), PATIENCE_MS);
    onCleanup(() => clearTimeout(timer));
  });
  return settled.asReadonly();
}

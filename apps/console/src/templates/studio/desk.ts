import { Dialog } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, type ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { form, FormField, readonly } from '@angular/forms/signals';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import type { TemplateCoverage } from '@gatepost/contracts/management/email-template-drafts';
import { listConnectors } from '@gatepost/contracts/management/connectors';
import { deleteEmailTemplate, listEmailTemplates, saveEmailTemplates, type EmailTemplateView } from '@gatepost/contracts/management/email-templates';
import { Api } from '../../api/api';
import { Confirm } from '../../dialogs/confirm';
import { CodeEditor } from '../../forms/code-editor';
import { differences, draftOf } from '../../forms/draft';
import { Field } from '../../forms/field';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { loaded } from '../../list/loaded';
import { Icon } from '../../parts/icon';
import { Moment } from '../../parts/moment';
import { Problem } from '../../parts/problem';
import { commonWords } from '../../parts/words';
import { Checks } from '../checks/checks';
import { fixOf, mended, missingValue } from '../checks/fixes';
import { titleOf } from '../checks/title';
import { checksWords } from '../checks/words';
import { languagesOf } from '../coverage';
import { TemplateHistory } from '../history/history';
import { MailView } from '../preview/mail-view';
import { Variables } from '../variables/variables';
import { templatesWords } from '../words';
import { insteadOf } from './instead';
import type { OpenedTemplate } from './opened-template';
import { detailsOf, modelOf, rendered, type Finding, type TemplateModel } from './template-draft';

/** One template: what it says, what the checks say of it, and how it looks, all at once. */
@Component({
  selector: 'gp-template-desk',
  imports: [
    Checks,
    CodeEditor,
    Field,
    FormField,
    Icon,
    MailView,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    Moment,
    Problem,
    RouterLink,
    TemplateHistory,
    Variables,
  ],
  templateUrl: './desk.html',
  styleUrl: './desk.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TemplateDesk {
  readonly #api = inject(Api);
  readonly #confirm = inject(Confirm);
  readonly #dialog = inject(Dialog);
  readonly template = input.required<OpenedTemplate>();
  readonly coverage = input.required<readonly TemplateCoverage[]>();
  readonly published = output<EmailTemplateView>();
  /** What holds now is to be read again. */
  readonly outdated = output();
  /** A language to go on in; undefined: one that is not there yet. */
  readonly languageChosen = output<string | undefined>();

  protected readonly formats = inject(Formats);
  protected readonly words = inject(Language).words(templatesWords);
  protected readonly common = inject(Language).words(commonWords);
  readonly #checks = inject(Language).words(checksWords);
  private readonly subject = viewChild.required<ElementRef<HTMLInputElement>>('subject');
  protected readonly editor = viewChild(CodeEditor);
  protected target: 'subject' | 'content' = 'content';

  protected readonly place = computed(() => this.template().place);
  readonly #saved = computed(() => modelOf(this.template().own?.details ?? this.template().standard), { equal: (one, other) => differences(one, other) === 0 });
  protected readonly draft = draftOf<TemplateModel>(() => this.#saved());
  readonly changes = this.draft.changes;
  protected readonly isPublishing = signal(false);
  // What is typed while it is published would be lost.
  protected readonly form = form(this.draft.model, (path) => readonly(path, () => this.isPublishing()));
  protected readonly mail = rendered(this.#api, this.place, this.draft.model);

  protected readonly isHistoryOpen = signal(false);
  protected readonly problem = signal<unknown>(undefined);
  readonly #wasRefused = signal(false);

  protected readonly isHtml = computed(() => this.draft.model().contentType === 'text/html');
  protected readonly hasSender = computed(() => this.#saved().sendFrom !== '' || this.#saved().replyTo !== '');
  /** Never those of what was typed before. */
  protected readonly findings = computed(() => (this.mail.error() === undefined ? this.mail.value()?.problems : undefined));
  readonly #errors = computed(() => (this.findings() ?? []).filter(({ severity }) => severity === 'error'));
  protected readonly mustMend = computed(() => this.#wasRefused() && this.#errors().length > 0);
  protected readonly size = computed(() => new TextEncoder().encode(this.mail.value()?.html ?? '').length);
  protected readonly remarks = computed(() =>
    (this.findings() ?? []).flatMap((finding) => {
      const { field, line, severity } = finding;
      return field === 'content' && line !== undefined ? [{ line, severity, message: titleOf(finding, this.#checks(), this.formats).title }] : [];
    }),
  );

  protected readonly hasWrongLine = computed(() => this.remarks().some(({ severity }) => severity === 'error'));
  protected readonly kindName = computed(() => this.common().kinds[this.place().templateType]);
  protected readonly liveText = computed(() =>
    this.formats.fill(this.words().state.live, { version: this.formats.number(this.template().version?.version ?? 1) }),
  );
  protected readonly languages = computed(() =>
    [...new Set([...languagesOf(this.coverage()), this.place().languageTag])].map((tag) => ({ tag, name: this.formats.languageName(tag) })),
  );
  protected readonly instead = computed(() => {
    const { sent } = this.template();
    return sent && insteadOf(this.place(), sent, this.words().sent, this.formats);
  });
  readonly #connector = loaded(
    () => ({}),
    async () => (await this.#api.call(listConnectors, {})).body.find(({ type }) => type === 'Email'),
  );
  /** Who the mail is from, as far as it is known. */
  protected readonly sender = computed(() => {
    const { sendFrom } = this.draft.model();
    const { fromEmail, config } = this.#connector.value() ?? {};
    const configured = config?.['fromEmail'];
    return sendFrom || (typeof configured === 'string' ? configured : (fromEmail ?? ''));
  });
  protected readonly subjectHelp = computed(() =>
    this.formats.counted(this.words().subjectLength, [...(this.mail.value()?.subject ?? this.draft.model().subject)].length),
  );

  protected errorOf(field: Finding['field']): string | undefined {
    const found = this.#errors().find((finding) => finding.field === field);
    return found && titleOf(found, this.#checks(), this.formats).title;
  }

  protected write(contentType: TemplateModel['contentType']): void {
    this.draft.model.update((model) => ({ ...model, contentType }));
  }

  protected insert(written: string): void {
    if (this.target === 'content') return this.editor()?.insert(written);
    const { nativeElement: input } = this.subject();
    const { selectionStart, selectionEnd, value } = input;
    const from = selectionStart ?? value.length;
    const subject = value.slice(0, from) + written + value.slice(selectionEnd ?? from);
    this.draft.model.update((model) => ({ ...model, subject }));
    input.value = subject;
    input.focus();
    input.setSelectionRange(from + written.length, from + written.length);
  }

  protected mend(finding: Finding): void {
    if (fixOf(finding) === 'insert') this.editor()?.insert(`{{${missingValue(finding)}}}`);
    else this.draft.model.update((model) => mended(model, finding, this.place().languageTag));
    if (finding.line !== undefined) this.editor()?.goTo(finding.line);
  }

  protected beginAgain(): void {
    this.draft.model.set(modelOf(this.template().standard));
  }

  protected async publish(event: Event): Promise<void> {
    event.preventDefault();
    if (this.changes() === 0 || this.isPublishing()) return;
    this.problem.set(undefined);
    this.#wasRefused.set(true);
    if (this.#errors().length > 0) return;
    this.isPublishing.set(true);
    try {
      if (!(await this.#mayReplace())) return;
      const template = { ...this.place(), details: detailsOf(this.draft.model()) };
      const { body } = await this.#api.call(saveEmailTemplates, { body: { templates: [template] } });
      this.#wasRefused.set(false);
      if (body[0]) this.published.emit(body[0]);
    } catch (error) {
      this.problem.set(error);
    } finally {
      this.isPublishing.set(false);
    }
  }

  /** Whether what holds now is what was begun with, or may go all the same. */
  async #mayReplace(): Promise<boolean> {
    const [now] = (await this.#api.call(listEmailTemplates, { query: this.place() })).body;
    return differences(now?.details, this.template().own?.details) === 0 || this.#confirm.ask(this.common().conflict);
  }

  protected async remove({ id }: EmailTemplateView): Promise<void> {
    const { title, lead, action } = this.words().remove;
    const names = { kind: this.kindName(), language: this.formats.languageName(this.place().languageTag) };
    if (!(await this.#confirm.ask({ title, lead: this.formats.fill(lead, names), action, danger: true, typed: names.kind }))) return;
    try {
      await this.#api.call(deleteEmailTemplate, { params: { id } });
      this.draft.discard();
      this.outdated.emit();
    } catch (error) {
      this.problem.set(error);
    }
  }

  protected restored(): void {
    this.draft.discard();
    this.isHistoryOpen.set(false);
    this.outdated.emit();
  }

  protected chosen(event: Event): void {
    const { target } = event;
    if (!(target instanceof HTMLSelectElement)) return;
    const tag = target.value;
    // Where it leads is decided elsewhere; until then this is the language.
    target.value = this.place().languageTag;
    this.languageChosen.emit(tag || undefined);
  }

  protected async sendTest(): Promise<void> {
    const { TestDialog } = await import('../test-send/test-dialog');
    const data = { place: this.place(), isUnpublished: this.changes() > 0 };
    this.#dialog.open(TestDialog, { data, panelClass: 'dialog-panel', ariaLabelledBy: 'test-title', autoFocus: 'first-tabbable' });
  }
}

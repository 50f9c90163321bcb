import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import type { Config } from '@gatepost/connector-config/config-paths';
import { CodeEditor } from '../../forms/code-editor';
import type { Remark as LineRemark } from '../../forms/code-view';
import { differences } from '../../forms/draft';
import type { GuidedForm } from '@gatepost/connector-config/guided-form';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { Icon } from '../../parts/icon';
import { commonWords } from '../../parts/words';
import { connectorsWords } from '../words';
import type { ConfigurationDraft } from './configuration-draft';
import { lineOfPath, lineOfSyntaxError } from './json-lines';

/** A configuration as JSON. What is written changes the draft as soon as it can be read. */
@Component({
  selector: 'gp-json-view',
  imports: [CodeEditor, Icon],
  template: `
    <gp-code-editor
      language="json"
      describedBy="configuration-remarks"
      [label]="words().json.label"
      [value]="text()"
      [remarks]="remarks()"
      [isWrong]="remarks().length > 0"
      (valueChange)="typed($event)"
    />
    <div id="configuration-remarks" class="remarks">
      @for (remark of remarks(); track $index) {
        <p class="err">
          <gp-icon name="alert" [small]="true" /><span dir="auto">{{ formats.fill(words().json.line, { line: remark.line }) }} {{ remark.message }}</span>
        </p>
      } @empty {
        <p class="help">{{ words().json.help }}</p>
      }
    </div>
  `,
  styles: `
    :host,
    .remarks {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 6px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class JsonView {
  readonly draft = input.required<ConfigurationDraft>();

  readonly #common = inject(Language).words(commonWords);
  protected readonly formats = inject(Formats);
  protected readonly words = inject(Language).words(connectorsWords);
  /** Stays as it was written while it means the same as the draft. */
  protected readonly text = linkedSignal<Config, string>({
    source: () => this.draft().config(),
    computation: (config, previous) => {
      const read = previous && readConfig(previous.value);
      return read && 'config' in read && differences(read.config, config) === 0
        ? previous.value
        : JSON.stringify(inOrder(config, this.draft().guided()), null, 2);
    },
  });
  /** Nothing can be saved while it cannot be read. */
  readonly isReadable = computed(() => 'config' in readConfig(this.text()));
  protected readonly remarks = computed((): readonly LineRemark[] => {
    const text = this.text();
    const read = readConfig(text);
    if ('problem' in read) {
      const line = lineOfSyntaxError(text, read.problem);
      return [{ line, message: read.problem === '' ? this.words().json.notAnObject : this.#common().field.notJson, severity: 'error' }];
    }
    const { schemaIssues, issues } = this.draft();
    return [...schemaIssues(), ...issues()].map(({ path, message }) => ({
      line: lineOfPath(text, path),
      message: [path.join('.'), message].filter(Boolean).join(': '),
      severity: 'error',
    }));
  });

  protected typed(text: string): void {
    if (text === this.text()) return;
    this.text.set(text);
    const read = readConfig(text);
    if ('config' in read) this.draft().replace(read.config);
  }
}

/** An empty problem: it is JSON, and no object. */
function readConfig(text: string): { readonly config: Config } | { readonly problem: string } {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { config: { ...value } } : { problem: '' };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : '' };
  }
}

/** Members in the order in which the form asks for them. */
function inOrder(config: Config, { items, places }: GuidedForm): Config {
  const asked = items.flatMap(({ key }) => (places[key] ?? []).map((place) => place.split('.')[0] ?? place));
  const members = [...new Set([...asked, ...Object.keys(config)])].filter((member) => Object.hasOwn(config, member));
  return Object.fromEntries(members.map((member) => [member, config[member]]));
}

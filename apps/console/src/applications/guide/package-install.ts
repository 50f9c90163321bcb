import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject, input, signal } from '@angular/core';
import { Language } from '../../language/language';
import { CodeBlock } from './code-block';
import { guideWords } from './words';

const KEY = 'gatepost-console-package-manager';

const commands = { npm: 'npm install', yarn: 'yarn add', pnpm: 'pnpm add' } as const;
type Manager = keyof typeof commands;
const managers: readonly Manager[] = ['npm', 'yarn', 'pnpm'];

/** The package manager of this browser's person; all guides follow. */
const chosen = signal<Manager>('npm');

/** What to install, for the package manager that one uses. */
@Component({
  selector: 'gp-package-install',
  imports: [CodeBlock],
  template: `
    <gp-code-block [pieces]="pieces()" [isHeaded]="true">
      <div class="seg" role="group" [attr.aria-label]="words().code.manager">
        @for (manager of managers; track manager) {
          <button type="button" [attr.aria-pressed]="manager === chosen()" (click)="choose(manager)">{{ manager }}</button>
        }
      </div>
    </gp-code-block>
  `,
  styles: `
    .seg {
      margin-inline-start: -6px;
    }
    .seg > * {
      cursor: pointer;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PackageInstall {
  readonly #kept = inject(DOCUMENT).defaultView?.localStorage;
  readonly packages = input.required<readonly string[]>();

  protected readonly words = inject(Language).words(guideWords);
  protected readonly managers = managers;
  protected readonly chosen = chosen.asReadonly();
  protected readonly pieces = computed(() => [{ text: `${commands[this.chosen()]} ${this.packages().join(' ')}`, isValue: false }]);

  constructor() {
    const kept = managers.find((manager) => manager === this.#kept?.getItem(KEY));
    if (kept) chosen.set(kept);
  }

  protected choose(manager: Manager): void {
    chosen.set(manager);
    this.#kept?.setItem(KEY, manager);
  }
}

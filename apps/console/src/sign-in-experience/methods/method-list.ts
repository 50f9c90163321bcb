import { LiveAnnouncer } from '@angular/cdk/a11y';
import { CdkDrag, CdkDragHandle, CdkDropList, moveItemInArray, type CdkDragDrop } from '@angular/cdk/drag-drop';
import { ChangeDetectionStrategy, Component, computed, inject, model } from '@angular/core';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { Icon } from '../../parts/icon';
import type { Identifier, SignInMethod } from '../experience-model';
import { identifiers, newMethod, settled } from './settled-methods';
import { methodsWords } from './words';

/** The ways to sign in, in their order: it is changed by dragging, or with the buttons of each row. */
@Component({
  selector: 'gp-method-list',
  imports: [CdkDrag, CdkDragHandle, CdkDropList, Icon],
  templateUrl: './method-list.html',
  styleUrl: './method-list.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MethodList {
  readonly #announcer = inject(LiveAnnouncer);
  readonly #formats = inject(Formats);
  protected readonly words = inject(Language).words(methodsWords);

  readonly methods = model.required<SignInMethod[]>();
  protected readonly missing = computed(() => identifiers.filter((identifier) => !this.methods().some((method) => method.identifier === identifier)));

  /** A sentence about a row. */
  protected said(sentence: string, identifier: Identifier): string {
    return this.#formats.fill(sentence, { name: this.words().identifiers[identifier] });
  }

  protected change(at: number, ways: Partial<SignInMethod>): void {
    this.methods.update((all) => all.map((method, place) => (place === at ? settled({ ...method, ...ways }) : method)));
  }

  protected dropped({ previousIndex, currentIndex }: Pick<CdkDragDrop<unknown>, 'previousIndex' | 'currentIndex'>): void {
    this.move(previousIndex, currentIndex);
  }

  protected move(from: number, to: number): void {
    const moved = this.methods()[from];
    if (!moved || to < 0 || to >= this.methods().length || from === to) return;
    const all = [...this.methods()];
    moveItemInArray(all, from, to);
    this.methods.set(all);
    const values = { name: this.words().identifiers[moved.identifier], place: this.#formats.number(to + 1) };
    void this.#announcer.announce(this.#formats.fill(this.words().signIn.moved, values));
  }

  protected remove(identifier: Identifier): void {
    this.methods.update((all) => all.filter((method) => method.identifier !== identifier));
  }

  protected add(identifier: Identifier): void {
    this.methods.update((all) => [...all, newMethod(identifier)]);
  }
}

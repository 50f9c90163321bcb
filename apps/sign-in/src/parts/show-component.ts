import { type ComponentRef, Directive, effect, inject, input, type Type, untracked, ViewContainerRef } from '@angular/core';

/** Shows a component that was loaded on demand, with the step it is about. Smaller than the framework's own outlet. */
@Directive({ selector: '[gpShow]' })
export class ShowComponent {
  readonly gpShow = input.required<Type<unknown> | undefined>();
  readonly gpShowStep = input<unknown>();

  constructor() {
    const place = inject(ViewContainerRef);
    let shown: ComponentRef<unknown> | undefined;
    effect(() => {
      const component = this.gpShow();
      const step = this.gpShowStep();
      untracked(() => {
        if (shown?.componentType !== component) {
          place.clear();
          shown = component && place.createComponent(component);
        }
        if (step) shown?.setInput('step', step);
      });
    });
  }
}

import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { blocksOf, type Block, type Inline } from './markdown';

/** Shows a text of somebody else's: as text, with the few kinds of markup that guides need. None of it reaches the page as HTML. */
@Component({
  selector: 'gp-markdown',
  imports: [NgTemplateOutlet],
  host: { dir: 'auto' },
  template: `
    <ng-template #line let-inlines>
      @for (piece of asInlines(inlines); track $index) {
        @switch (piece.kind) {
          @case ('strong') {
            <b>{{ piece.text }}</b>
          }
          @case ('emphasis') {
            <em>{{ piece.text }}</em>
          }
          @case ('code') {
            <code dir="ltr">{{ piece.text }}</code>
          }
          @case ('link') {
            <a [href]="piece.url" target="_blank" rel="noopener noreferrer">{{ piece.text }}</a>
          }
          @default {
            <ng-container>{{ piece.text }}</ng-container>
          }
        }
      }
    </ng-template>
    <ng-template #blocks let-given>
      @for (block of asBlocks(given); track $index) {
        @switch (block.kind) {
          @case ('heading') {
            <h3><ng-container [ngTemplateOutlet]="line" [ngTemplateOutletContext]="{ $implicit: block.inlines }" /></h3>
          }
          @case ('code') {
            <pre dir="ltr" tabindex="0">{{ block.text }}</pre>
          }
          @case ('list') {
            @if (block.isOrdered) {
              <ol>
                <ng-container [ngTemplateOutlet]="items" [ngTemplateOutletContext]="{ $implicit: block.items }" />
              </ol>
            } @else {
              <ul>
                <ng-container [ngTemplateOutlet]="items" [ngTemplateOutletContext]="{ $implicit: block.items }" />
              </ul>
            }
          }
          @default {
            <p [class.quote]="block.kind === 'quote'">
              <ng-container [ngTemplateOutlet]="line" [ngTemplateOutletContext]="{ $implicit: block.inlines }" />
            </p>
          }
        }
      }
    </ng-template>
    <ng-template #items let-given>
      @for (item of asItems(given); track $index) {
        <li>
          <div>
            <ng-container [ngTemplateOutlet]="line" [ngTemplateOutletContext]="{ $implicit: item.inlines }" />
            <ng-container [ngTemplateOutlet]="blocks" [ngTemplateOutletContext]="{ $implicit: item.below }" />
          </div>
        </li>
      }
    </ng-template>
    <ng-container [ngTemplateOutlet]="blocks" [ngTemplateOutletContext]="{ $implicit: parsed() }" />
  `,
  styleUrl: './markdown-view.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MarkdownView {
  readonly source = input.required<string>();
  protected readonly parsed = computed(() => blocksOf(this.source()));

  // Contexts of templates have no types of their own.
  protected readonly asInlines = (given: readonly Inline[]): readonly Inline[] => given;
  protected readonly asBlocks = (given: readonly Block[]): readonly Block[] => given;
  protected readonly asItems = (given: Extract<Block, { kind: 'list' }>['items']): Extract<Block, { kind: 'list' }>['items'] => given;
}

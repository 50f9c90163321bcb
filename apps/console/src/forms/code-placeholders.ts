import type { Extension } from '@codemirror/state';
import { Decoration, EditorView, MatchDecorator, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view';

const matcher = new MatchDecorator({ regexp: /\{\{[ \t]{0,8}[\w.]{1,131}[ \t]{0,8}\}\}/g, decoration: Decoration.mark({ class: 'cm-placeholder' }) });

/** Makes `{{name}}`, which stands for a value, stand out. */
export const placeholders: Extension = [
  ViewPlugin.define(
    (view) => ({
      marks: matcher.createDeco(view),
      update(update: ViewUpdate) {
        this.marks = matcher.updateDeco(update, this.marks);
      },
    }),
    { decorations: ({ marks }: { readonly marks: DecorationSet }) => marks },
  ),
  EditorView.baseTheme({
    '.cm-placeholder, .cm-placeholder *': { color: 'var(--gp-on-primary-soft) !important' },
    '.cm-placeholder': { padding: '1px 2px', borderRadius: '3px', backgroundColor: 'var(--gp-primary-soft)' },
  }),
];

import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { css } from '@codemirror/lang-css';
import { html } from '@codemirror/lang-html';
import { json } from '@codemirror/lang-json';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { placeholders } from './code-placeholders';

export type CodeLanguage = 'css' | 'html' | 'json' | 'text';

/** Something to say of a line; lines count from 1. */
export interface Remark {
  readonly line: number;
  readonly message: string;
  readonly severity: 'error' | 'warning' | 'info';
}

interface Options {
  readonly language: CodeLanguage;
  readonly label: string;
  readonly text: string;
  readonly isLocked: boolean;
  /** What the page's policy lets style sheets in by. */
  readonly nonce: string;
  readonly changed: (text: string) => void;
  readonly left: () => void;
}

const languages: Readonly<Record<CodeLanguage, () => Extension>> = { css, html: () => [html(), placeholders], json, text: () => placeholders };

const colours = HighlightStyle.define([
  { tag: [tags.tagName, tags.angleBracket, tags.keyword], color: 'var(--gp-primary-ink)' },
  { tag: [tags.attributeName, tags.propertyName], color: 'var(--gp-info)' },
  { tag: [tags.string, tags.attributeValue, tags.number, tags.bool, tags.null], color: 'var(--gp-ink-2)' },
  { tag: tags.comment, color: 'var(--gp-ink-3)' },
]);

const look = EditorView.theme({
  '&': {
    border: '1px solid var(--gp-edge)',
    borderRadius: 'var(--gp-radius)',
    backgroundColor: 'var(--gp-surface)',
    color: 'var(--gp-ink)',
    fontSize: '12.5px',
  },
  '&.cm-focused': { outline: '2px solid var(--gp-focus)', outlineOffset: '-1px' },
  '.cm-scroller': { fontFamily: 'var(--gp-font-mono)', lineHeight: '22px', minHeight: '8rem', maxHeight: 'var(--gp-code-height, 32rem)' },
  '.cm-gutters': { backgroundColor: 'var(--gp-canvas)', color: 'var(--gp-ink-3)', border: '0', borderInlineEnd: '1px solid var(--gp-line)' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--gp-hover)' },
  '.cm-cursor': { borderLeftColor: 'var(--gp-ink)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'var(--gp-primary-soft)' },
});

/** The editor itself, in plain terms. Tab moves on, as everywhere on a page. */
export class CodeView {
  readonly #lock = new Compartment();
  readonly #description = new Compartment();
  readonly #view: EditorView;

  constructor(parent: HTMLElement, { language, label, text, isLocked, nonce, changed, left }: Options) {
    const state = EditorState.create({
      doc: text,
      extensions: [
        [lineNumbers(), history(), drawSelection(), bracketMatching(), highlightActiveLine(), lintGutter(), EditorView.lineWrapping],
        keymap.of([...defaultKeymap, ...historyKeymap]),
        languages[language](),
        syntaxHighlighting(colours),
        look,
        EditorView.cspNonce.of(nonce),
        EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0', dir: 'ltr', spellcheck: 'false' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) changed(update.state.doc.toString());
        }),
        EditorView.domEventHandlers({ blur: left }),
        this.#lock.of(EditorState.readOnly.of(isLocked)),
        this.#description.of([]),
      ],
    });
    this.#view = new EditorView({ state, parent });
  }

  show(text: string): void {
    const { doc } = this.#view.state;
    if (doc.toString() !== text) this.#view.dispatch({ changes: { from: 0, to: doc.length, insert: text } });
  }

  lock(isLocked: boolean): void {
    this.#view.dispatch({ effects: this.#lock.reconfigure(EditorState.readOnly.of(isLocked)) });
  }

  /** For screen readers. `by`: the id of what says more of it. */
  describe(by: string | null, isWrong: boolean): void {
    const attributes = { 'aria-invalid': String(isWrong), ...(by !== null && { 'aria-describedby': by }) };
    this.#view.dispatch({ effects: this.#description.reconfigure(EditorView.contentAttributes.of(attributes)) });
  }

  remark(remarks: readonly Remark[]): void {
    const { doc } = this.#view.state;
    const diagnostics = remarks.map(({ line, message, severity }) => {
      const { from, to } = doc.line(Math.min(Math.max(1, line), doc.lines));
      return { from, to, message, severity };
    });
    this.#view.dispatch(setDiagnostics(this.#view.state, diagnostics));
  }

  insert(text: string): void {
    this.#view.dispatch(this.#view.state.replaceSelection(text));
    this.#view.focus();
  }

  goTo(line: number): void {
    const { doc } = this.#view.state;
    const { from } = doc.line(Math.min(Math.max(1, line), doc.lines));
    this.#view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
    this.#view.focus();
  }

  focus(): void {
    this.#view.focus();
  }

  close(): void {
    this.#view.destroy();
  }
}

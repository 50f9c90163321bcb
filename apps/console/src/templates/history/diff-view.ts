import { unifiedMergeView } from '@codemirror/merge';
import { EditorState } from '@codemirror/state';
import { EditorView, lineNumbers } from '@codemirror/view';

const look = EditorView.theme({
  '&': { border: '1px solid var(--gp-line-strong)', borderRadius: 'var(--gp-radius)', color: 'var(--gp-ink)', fontSize: '12px' },
  '.cm-scroller': { fontFamily: 'var(--gp-font-mono)', lineHeight: '20px', maxHeight: '24rem' },
  '.cm-gutters': { backgroundColor: 'var(--gp-canvas)', color: 'var(--gp-ink-3)', border: '0' },
  '&.cm-merge-b .cm-changedLine': { backgroundColor: 'var(--gp-success-soft)' },
  '&.cm-merge-b .cm-changedText': { background: 'none', textDecoration: 'underline', textDecorationColor: 'var(--gp-success)' },
  '.cm-deletedChunk': { backgroundColor: 'var(--gp-danger-soft)', color: 'var(--gp-on-danger-soft)', padding: '0 6px' },
  '.cm-deletedChunk .cm-deletedText': { background: 'none', textDecoration: 'line-through' },
  '.cm-collapsedLines': { backgroundColor: 'var(--gp-canvas)', backgroundImage: 'none', color: 'var(--gp-ink-2)' },
});

interface Texts {
  readonly before: string;
  readonly after: string;
  readonly label: string;
  /** What the page's policy lets style sheets in by. */
  readonly nonce: string;
}

/** What was taken away and what came, line by line; what stayed the same is folded. */
export function showDiff(parent: HTMLElement, { before, after, label, nonce }: Texts): EditorView {
  const state = EditorState.create({
    doc: after,
    extensions: [
      lineNumbers(),
      EditorView.lineWrapping,
      EditorView.cspNonce.of(nonce),
      EditorState.readOnly.of(true),
      EditorView.editable.of(false),
      EditorView.contentAttributes.of({ 'aria-label': label, role: 'textbox', 'aria-readonly': 'true', 'aria-multiline': 'true', tabindex: '0', dir: 'ltr' }),
      unifiedMergeView({ original: before, mergeControls: false, gutter: false, collapseUnchanged: { margin: 2, minSize: 4 } }),
      look,
    ],
  });
  return new EditorView({ state, parent });
}

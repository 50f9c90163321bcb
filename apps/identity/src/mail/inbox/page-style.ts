/** The inbox in the shape of a list beside a message; on a phone one after the other. Needs the tokens and the shared parts. */
export const pageStyle = `
body { font-size: var(--gp-text-md); line-height: var(--gp-lead-md); background: var(--gp-surface); }
.inbox { display: grid; grid-template-columns: 24rem minmax(0, 1fr); min-height: 100vh; min-height: 100dvh; }
.side { position: sticky; top: 0; height: 100vh; height: 100dvh; display: flex; flex-direction: column; background: var(--gp-canvas); border-inline-end: 1px solid var(--gp-line); }
.brand { display: flex; align-items: center; gap: 10px; padding: var(--gp-5) var(--gp-6) var(--gp-4); color: var(--gp-primary-ink); --gp-latch: var(--gp-accent); }
.brand .word { color: var(--gp-ink); }
.brand h1 { margin-inline-start: auto; font-size: var(--gp-text-sm); line-height: var(--gp-lead-sm); font-weight: var(--gp-weight-normal); color: var(--gp-ink-3); }
#list { display: flex; flex-direction: column; min-height: 0; flex: 1; }
.bar { display: flex; align-items: center; min-height: 2.5rem; padding: 0 var(--gp-4) 0 var(--gp-6); border-block: 1px solid var(--gp-line); font-size: var(--gp-text-xs); color: var(--gp-ink-3); }
.bar .btn { margin-inline-start: auto; }
.bar .btn[disabled] { background: none; }
#list ol { flex: 0 1 auto; overflow-y: auto; overscroll-behavior: contain; border-bottom: 1px solid var(--gp-line); margin-bottom: var(--gp-4); }
#list ol:empty { display: none; }
#list li:last-child a { border-bottom: 0; }
#list a { position: relative; display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px var(--gp-3); padding: 11px var(--gp-6); border-bottom: 1px solid var(--gp-line); text-decoration: none; color: var(--gp-ink); font-size: var(--gp-text-sm); line-height: var(--gp-lead-sm); transition: background-color var(--gp-fast) var(--gp-ease); }
#list a:hover { background: color-mix(in oklab, var(--gp-ink) 4%, transparent); }
#list a:focus-visible { outline-offset: -3px; }
#list b { font-weight: var(--gp-weight-medium); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-variant-numeric: tabular-nums; }
#list time { font-size: var(--gp-text-xs); line-height: var(--gp-lead-sm); color: var(--gp-ink-3); font-variant-numeric: tabular-nums; }
#list span { grid-column: 1 / -1; color: var(--gp-ink-2); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.receipt { margin: auto var(--gp-6) 0; padding-bottom: var(--gp-5); font-size: var(--gp-text-xs); line-height: var(--gp-lead-xs); color: var(--gp-ink-3); }
main { display: flex; flex-direction: column; min-width: 0; min-height: 100vh; min-height: 100dvh; }
.head { padding: var(--gp-6) var(--gp-10) 0; border-bottom: 1px solid var(--gp-line); }
.head h2 { font-size: var(--gp-text-xl); line-height: var(--gp-lead-xl); font-weight: var(--gp-weight-strong); letter-spacing: var(--gp-track-tight); overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
.head h2:focus, .void h2:focus { outline: 0; }
.head dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 2px var(--gp-4); margin: var(--gp-3) 0 var(--gp-5); font-size: var(--gp-text-sm); line-height: var(--gp-lead-sm); }
.head dt { color: var(--gp-ink-3); } .head dd { overflow-wrap: anywhere; }
.back { display: none; }
.tabs { display: flex; gap: var(--gp-5); }
.tabs a { padding: 0 0 10px; margin-bottom: -1px; color: var(--gp-ink-2); text-decoration: none; border-bottom: 2px solid transparent; }
.tabs a:hover { color: var(--gp-ink); }
.tabs a[aria-current] { color: var(--gp-ink); font-weight: var(--gp-weight-medium); border-color: var(--gp-primary-ink); }
iframe { flex: 1; width: 100%; min-height: 24rem; border: 0; background: var(--gp-canvas); }
pre { flex: 1; padding: var(--gp-6) var(--gp-10) var(--gp-10); font: var(--gp-text-sm)/1.5rem var(--gp-font-mono); white-space: pre-wrap; overflow-wrap: anywhere; background: var(--gp-canvas); }
pre:focus-visible { outline-offset: -3px; }
.phone { flex: 1; padding: var(--gp-8) var(--gp-10) var(--gp-10); background: var(--gp-canvas); }
.bubble { width: fit-content; max-width: min(34rem, 100%); padding: var(--gp-4) var(--gp-5); background: var(--gp-surface); border: 1px solid var(--gp-line); border-radius: var(--gp-radius-lg); font-size: var(--gp-text-base); line-height: var(--gp-lead-base); white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; }
.bubble b { font-weight: var(--gp-weight-strong); font-variant-numeric: tabular-nums; white-space: nowrap; user-select: all; }
.copy { display: flex; align-items: center; gap: var(--gp-4); margin-top: var(--gp-5); font-size: var(--gp-text-sm); color: var(--gp-ink-2); } .copy .btn { font-variant-numeric: tabular-nums; }
.void { margin: auto; padding: var(--gp-16) var(--gp-6); display: grid; justify-items: center; text-align: center; gap: var(--gp-2); }
.void .art { width: 96px; height: 72px; color: var(--gp-line-strong); margin-bottom: var(--gp-3); }
.void h2 { font-size: var(--gp-text-lg); line-height: var(--gp-lead-lg); font-weight: var(--gp-weight-strong); }
.void p { max-width: 26rem; color: var(--gp-ink-2); }
@media (min-width: 52.01rem) {
  #list a[aria-current] { background: var(--gp-surface); box-shadow: inset 3px 0 0 var(--gp-primary-ink); }
}
@media (max-width: 52rem) {
  .inbox { grid-template-columns: minmax(0, 1fr); }
  .side { position: static; height: auto; min-height: 100vh; min-height: 100dvh; border: 0; }
  .brand { padding: var(--gp-4); } .bar { padding: 0 var(--gp-2) 0 var(--gp-4); min-height: 2.75rem; } .bar .btn { min-height: 44px; }
  #list a { padding: 12px var(--gp-4); font-size: var(--gp-text-md); }
  .receipt { margin: var(--gp-6) var(--gp-4) 0; }
  .inbox:not([data-open]) main:not(:has(.void)) { display: none; }
  .inbox[data-open] .side { display: none; }
  .inbox:has(.void) { grid-template-rows: auto 1fr auto; background: var(--gp-canvas); }
  .inbox:has(.void) .side, .inbox:has(.void) #list { display: contents; } .inbox:has(.void) .bar { display: none; }
  .inbox:has(.void) main { min-height: 0; order: 1; } .inbox:has(.void) .receipt { order: 2; }
  .back { display: inline-flex; margin: 0 0 var(--gp-2) calc(-1 * var(--gp-2)); min-height: 44px; }
  .head { padding: var(--gp-2) var(--gp-4) 0; } .tabs a { padding-block: 10px; }
  pre, .phone { padding: var(--gp-5) var(--gp-4) var(--gp-10); } .copy .btn { min-height: 44px; }
  .head dl:last-child { margin-bottom: var(--gp-4); }
}
`;

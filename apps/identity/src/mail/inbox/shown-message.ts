import { escapeHtml } from '../../platform/http/html';
import { findCode } from './find-code';
import type { ReceivedMail, ReceivedMessage, ReceivedText } from './received-messages';

/** What a message is called where there is room for a line. */
export function titleOf(message: ReceivedMessage): string {
  return message.channel === 'email' ? message.subject || 'No subject' : `Text message to ${message.to.join(', ')}`;
}

/** The part of a mail that is shown: the one somebody asked for, if there is one. */
export function viewOf(message: ReceivedMessage | undefined, asked: string | null): string {
  const offered = message?.channel === 'email' ? [...(message.html ? ['html'] : []), ...(message.text ? ['text'] : [])] : [];
  return offered.find((name) => name === asked) ?? offered[0] ?? 'text';
}

export function shownMessage(message: ReceivedMessage, view: string): string {
  return message.channel === 'email' ? mail(message, view) : text(message);
}

function mail({ id, subject, from, to, at, text, html }: ReceivedMail, view: string): string {
  const tab = (name: string, label: string) => `<a href="/?message=${id}&amp;view=${name}"${name === view ? ' aria-current="page"' : ''}>${label}</a>`;
  const facts = [['From', from] as const, ['To', to.join(', ')] as const];
  const part =
    view === 'html'
      ? `<iframe sandbox src="/messages/${id}/html" title="${escapeHtml(subject)}"></iframe>`
      : `<pre tabindex="0" dir="auto">${escapeHtml(text)}</pre>`;
  return `<header class="head">
${back}
<h2 tabindex="-1" dir="auto">${escapeHtml(subject) || 'No subject'}</h2>
${list(facts, at)}
<nav class="tabs" aria-label="Parts of the mail">${html ? tab('html', 'As people see it') : ''}${text ? tab('text', 'Text') : ''}</nav>
</header>
${part}`;
}

function text({ to, at, text: words }: ReceivedText): string {
  const code = findCode(words);
  const copy =
    code &&
    `<p class="copy"><button class="btn primary" type="button" data-copy="${code.digits}" hidden>Copy ${code.digits}</button><span role="status"></span></p>`;
  return `<header class="head">
${back}
<h2 tabindex="-1">Text message</h2>
${list([['To', to.join(', ')]], at)}
</header>
<div class="phone">
<p class="bubble" dir="auto">${code ? `${escapeHtml(code.before)}<b dir="ltr">${escapeHtml(code.written)}</b>${escapeHtml(code.after)}` : escapeHtml(words)}</p>
${copy ?? ''}
</div>`;
}

function list(facts: readonly (readonly [string, string])[], at: string): string {
  const rows = facts.map(([name, value]) => `<dt>${name}</dt><dd><bdi>${escapeHtml(value)}</bdi></dd>`).join('');
  return `<dl>${rows}<dt>Received</dt><dd class="num">${day(at)}, ${time(at)}</dd></dl>`;
}

/** In the zone of this computer, which is the reader's. */
export function time(at: string): string {
  return `<time datetime="${at}">${new Date(at).toTimeString().slice(0, 8)}</time>`;
}

function day(at: string): string {
  return new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

const back = '<a class="btn quiet back" href="/"><svg class="i sm" viewBox="0 0 20 20" aria-hidden="true"><path d="M12 5l-5 5 5 5"/></svg>All messages</a>';

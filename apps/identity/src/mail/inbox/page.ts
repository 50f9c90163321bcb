import { escapeHtml } from '../../platform/http/html';
import { gate, logo } from './page-drawings';
import { pageScript } from './page-script';
import { pageStyle } from './page-style';
import type { ReceivedMail } from './received-mails';

export interface InboxPage {
  readonly nonce: string;
  readonly styles: string;
  readonly smtpPort: number;
  readonly mails: readonly ReceivedMail[];
  /** The mail somebody opened; without one a wide window shows the newest. */
  readonly chosen: string | null;
  readonly view: string | null;
}

/** The whole page. It works by links alone; the script only keeps it up to date. */
export function inboxPage(page: InboxPage): string {
  const { nonce, styles, mails, chosen } = page;
  const opened = mails.find(({ id }) => id === chosen);
  const shown = opened ?? mails[0];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(opened?.subject || 'Inbox')} · Gatepost</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${styles}${pageStyle}</style>
</head>
<body>
<div class="inbox" id="inbox"${opened ? ' data-open' : ''}>
<header class="side">
<div class="brand">${logo}<h1>Inbox</h1></div>
${list(page, shown)}
</header>
<main id="mail" data-mail="${shown?.id ?? ''}" data-view="${viewOf(page, shown)}">${shown ? message(shown, viewOf(page, shown)) : empty}</main>
</div>
<script nonce="${nonce}">${pageScript}</script>
</body>
</html>
`;
}

function list({ mails, smtpPort }: InboxPage, shown: ReceivedMail | undefined): string {
  const count = mails.length === 0 ? 'No mail' : mails.length === 1 ? '1 mail' : `${mails.length} mails`;
  return `<nav id="list" aria-label="Mails">
<div class="bar"><p role="status">${count}</p><button class="btn quiet sm" id="clear" type="button" hidden${mails.length === 0 ? ' disabled' : ''}>Clear</button></div>
<ol>${mails.map((mail) => row(mail, mail === shown)).join('\n')}</ol>
<p class="receipt">Every mail ends here; none leaves this computer. SMTP on 127.0.0.1, port ${smtpPort}. The last 200 are kept until the service stops.</p>
</nav>`;
}

function row({ id, subject, to, at }: ReceivedMail, isShown: boolean): string {
  return `<li><a href="/?mail=${id}"${isShown ? ' aria-current="true"' : ''}><b>${escapeHtml(subject) || 'No subject'}</b>${time(at)}<span>${escapeHtml(to.join(', '))}</span></a></li>`;
}

function message(mail: ReceivedMail, view: string): string {
  const { id, subject, from, to, at, text, html } = mail;
  const tab = (name: string, label: string) => `<a href="/?mail=${id}&amp;view=${name}"${name === view ? ' aria-current="page"' : ''}>${label}</a>`;
  return `<header class="head">
<a class="btn quiet back" href="/"><svg class="i sm" viewBox="0 0 20 20" aria-hidden="true"><path d="M12 5l-5 5 5 5"/></svg>All mails</a>
<h2 tabindex="-1">${escapeHtml(subject) || 'No subject'}</h2>
<dl><dt>From</dt><dd>${escapeHtml(from)}</dd><dt>To</dt><dd>${escapeHtml(to.join(', '))}</dd><dt>Received</dt><dd class="num">${day(at)}, ${time(at)}</dd></dl>
<nav class="tabs" aria-label="Parts of the mail">${html ? tab('html', 'As people see it') : ''}${text ? tab('text', 'Text') : ''}</nav>
</header>
${part(mail, view)}`;
}

function part({ id, subject, text }: ReceivedMail, view: string): string {
  if (view === 'html') return `<iframe sandbox src="/messages/${id}/html" title="${escapeHtml(subject)}"></iframe>`;
  return `<pre tabindex="0">${escapeHtml(text)}</pre>`;
}

function viewOf({ view }: InboxPage, mail: ReceivedMail | undefined): string {
  const offered = [...(mail?.html ? ['html'] : []), ...(mail?.text ? ['text'] : [])];
  return offered.find((name) => name === view) ?? offered[0] ?? 'text';
}

/** In the zone of this computer, which is the reader's. */
function time(at: string): string {
  return `<time datetime="${at}">${new Date(at).toTimeString().slice(0, 8)}</time>`;
}

function day(at: string): string {
  return new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

const empty = `<div class="void">${gate}<h2 tabindex="-1">No mail yet</h2><p>Ask for a code in the app or in the console: the mail is here a moment later.</p></div>`;

import { escapeHtml } from '../../platform/http/html';
import { gate, logo } from './page-drawings';
import { pageScript } from './page-script';
import { pageStyle } from './page-style';
import type { ReceivedMessage } from './received-messages';
import { shownMessage, time, titleOf, viewOf } from './shown-message';

export interface InboxPage {
  readonly nonce: string;
  readonly styles: string;
  readonly smtpPort: number;
  readonly messages: readonly ReceivedMessage[];
  /** The message somebody opened; without one a wide window shows the newest. */
  readonly chosen: string | null;
  readonly view: string | null;
}

/** The whole page. It works by links alone; the script only keeps it up to date and copies codes. */
export function inboxPage(page: InboxPage): string {
  const { nonce, styles, messages, chosen } = page;
  const opened = messages.find(({ id }) => id === chosen);
  const shown = opened ?? messages[0];
  const view = viewOf(shown, page.view);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${opened ? escapeHtml(titleOf(opened)) : 'Inbox'} · Gatepost</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${styles}${pageStyle}</style>
</head>
<body>
<div class="inbox" id="inbox"${opened ? ' data-open' : ''}>
<header class="side">
<div class="brand">${logo}<h1>Inbox</h1></div>
${list(page, shown)}
</header>
<main id="message" data-message="${shown?.id ?? ''}" data-view="${view}">${shown ? shownMessage(shown, view) : empty}</main>
</div>
<script nonce="${nonce}">${pageScript}</script>
</body>
</html>
`;
}

function list({ messages, smtpPort }: InboxPage, shown: ReceivedMessage | undefined): string {
  const count = messages.length === 0 ? 'No messages' : messages.length === 1 ? '1 message' : `${messages.length} messages`;
  return `<nav id="list" aria-label="Messages">
<div class="bar"><p role="status">${count}</p><button class="btn quiet sm" id="clear" type="button" hidden${messages.length === 0 ? ' disabled' : ''}>Clear</button></div>
<ol>${messages.map((message) => row(message, message === shown)).join('\n')}</ol>
<p class="receipt">Every mail and every text message ends here; none leaves this computer. SMTP on 127.0.0.1, port ${smtpPort}. The last 200 are kept until the service stops.</p>
</nav>`;
}

/** What it says, when it came and whom it is for. */
function row(message: ReceivedMessage, isShown: boolean): string {
  const { id, to, at } = message;
  const says = message.channel === 'email' ? titleOf(message) : message.text;
  const kind = message.channel === 'sms' ? 'Text message to ' : '';
  return `<li><a href="/?message=${id}"${isShown ? ' aria-current="true"' : ''}><b dir="auto">${escapeHtml(says)}</b>${time(at)}<span>${kind}<bdi>${escapeHtml(to.join(', '))}</bdi></span></a></li>`;
}

const empty = `<div class="void">${gate}<h2 tabindex="-1">No messages yet</h2><p>Ask for a code in the app or in the console: the mail or the text message is here a moment later.</p></div>`;

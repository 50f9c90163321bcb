import { escapeHtml } from './html';

/** For a person, when not even the sign-in pages can be drawn: what happened and what to do, in the browser's own dress. */
export function plainPage(message: string, requestId: string | undefined): string {
  const [happened = '', ...next] = message.split(/(?<=[.。:：]) ?/);
  const trace = requestId === undefined ? '' : `<p><small>${escapeHtml(requestId)}</small></p>`;
  return `<!doctype html><html dir="auto"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${escapeHtml(happened)}</title><h1>${escapeHtml(happened)}</h1><p>${escapeHtml(next.join(' '))}</p>${trace}`;
}

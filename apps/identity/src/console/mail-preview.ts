import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { mailPreviewScript } from './mail-preview-script';

/** Below the console's path. */
export const MAIL_PREVIEW = '/mail-preview';

/**
 * The page in which the console shows a mail. A frame that the console fills itself would have the console's own policy, which allows none of the
 * styles that mails carry; this one allows them, and nothing else. Pictures may come from where a mail reader would fetch them.
 */
export function serveMailPreview(response: ServerResponse): void {
  const nonce = randomBytes(16).toString('base64');
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'Content-Security-Policy': policy(nonce),
  });
  response.end(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mail</title><script nonce="${nonce}">${mailPreviewScript}</script></head></html>`,
  );
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'unsafe-inline'",
    'img-src data: https:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    // Also when somebody opens its address: what it shows never acts as the console.
    'sandbox allow-scripts',
  ].join('; ');
}

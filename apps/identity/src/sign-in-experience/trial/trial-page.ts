import { trialApp } from '@gatepost/oidc-contracts/demo';
import { randomBytes } from 'node:crypto';
import { jsonForScript } from '../../platform/http/html';
import { trialScript } from './trial-script';
import { trialStyle } from './trial-style';

export interface TrialPage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One page for all it does: begin a sign-in, take its answer, show what an app would learn, and tell that it is over. */
export function trialPage(): TrialPage {
  const nonce = randomBytes(16).toString('base64');
  const policy = {
    'default-src': "'none'",
    'script-src': `'nonce-${nonce}'`,
    'style-src': `'nonce-${nonce}'`,
    'connect-src': "'self'",
    'img-src': 'data:',
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  };
  return {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      // The end-session endpoint signs out without a question when one of the app's own pages sends the browser.
      'Referrer-Policy': 'strict-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Content-Security-Policy': Object.entries(policy)
        .map((rule) => rule.join(' '))
        .join('; '),
    },
    body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>Try the sign-in</title>
<style nonce="${nonce}">${trialStyle}</style>
</head>
<body>
<main aria-live="polite">
<h1 id="title">One moment</h1>
<p id="lead">The sign-in pages open.</p>
<p id="acts" hidden><button type="button" id="again">Sign in</button> <a id="leave" hidden>Sign out</a></p>
<section id="told" hidden>
<h2>What an app learns</h2>
<p>The claims of the ID token, as this page received and decoded it.</p>
<dl id="claims"></dl>
</section>
<noscript><p>This page signs in by a script, as a single-page app does. Switch scripts on to try it.</p></noscript>
</main>
<script type="application/json" id="trial">${jsonForScript(trialApp)}</script>
<script nonce="${nonce}">${trialScript}</script>
</body>
</html>
`,
  };
}

import { trialApp } from '@gatepost/oidc-contracts/demo';
import type { PageLanguage } from '@gatepost/contracts/experience/boot';
import { textDirection } from '@gatepost/phrases/text-direction';
import { trialPhrases } from '@gatepost/phrases/trial/languages';
import { randomBytes } from 'node:crypto';
import { escapeHtml, jsonForScript } from '../../platform/http/html';
import { trialScript } from './trial-script';
import { trialStyle } from './trial-style';

export interface TrialPage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One page for all it does: begin a sign-in, take its answer, show what an app would learn, and tell that it is over. */
export function trialPage(language: PageLanguage): TrialPage {
  const { [language]: words } = trialPhrases;
  const say = (phrase: string) => escapeHtml(phrase);
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
<html lang="${language}" dir="${textDirection(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${say(words.title)}</title>
<style nonce="${nonce}">${trialStyle}</style>
</head>
<body>
<main aria-live="polite">
<h1 id="title">${say(words.moment)}</h1>
<p id="lead">${say(words.opening)}</p>
<p id="acts" hidden><button type="button" id="again">${say(words.signIn)}</button> <a id="leave" hidden>${say(words.signOut)}</a></p>
<section id="told" hidden>
<h2>${say(words.learns)}</h2>
<p>${say(words.claims)}</p>
<dl id="claims"></dl>
</section>
<noscript><p>${say(words.scripts)}</p></noscript>
</main>
<script type="application/json" id="trial">${jsonForScript({ ...trialApp, words })}</script>
<script nonce="${nonce}">${trialScript}</script>
</body>
</html>
`,
  };
}

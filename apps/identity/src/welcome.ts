import { consoleApp } from '@gatepost/oidc-contracts/demo';
import type { Environment } from './environment';

/** What the terminal says when everything is up. */
export function welcome({ isDemo, endpoint, adminEndpoint, sampleApi, variables }: Environment, setupLink: string | undefined): string {
  const places: [string, string][] = [
    ...(isDemo ? demoPlaces(variables.MOBILE_PORT, variables.INBOX_PORT) : []),
    ['Console', adminEndpoint + consoleApp.path],
    ['Issuer', `${endpoint}/oidc`],
    ...(sampleApi === undefined ? [] : [['Sample API', sampleApi] satisfies [string, string]]),
  ];
  const width = Math.max(...places.map(([name]) => name.length)) + 3;
  const lines = places.map(([name, url]) => `  ${name.padEnd(width)}${url}`);
  const claim = setupLink === undefined ? [] : ['', '  Claim the first administrator (the link works once, for 24 hours):', `  ${setupLink}`];
  return ['', '  Gatepost is ready.', '', ...lines, ...claim, ''].join('\n');
}

function demoPlaces(mobilePort: number, inboxPort: number): [string, string][] {
  return [
    ['Mobile app, web preview', `http://localhost:${mobilePort}`],
    ['Inbox', `http://localhost:${inboxPort}`],
  ];
}

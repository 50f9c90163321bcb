import type { ParsedUserAgent } from '@gatepost/contracts/management/logs';
import { describeDevice } from '../platform/http/device';

/** Where each browser and each system writes its version. */
const BROWSER_VERSIONS: Readonly<Record<string, RegExp>> = {
  Edge: /\bEdgA?\/([\d.]+)/,
  Opera: /\bOPR\/([\d.]+)/,
  'Samsung Internet': /\bSamsungBrowser\/([\d.]+)/,
  Firefox: /\b(?:Firefox|FxiOS)\/([\d.]+)/,
  Chrome: /\b(?:Chrome|CriOS)\/([\d.]+)/,
  Safari: /\bVersion\/([\d.]+)/,
};
const SYSTEM_VERSIONS: Readonly<Record<string, RegExp>> = {
  Android: /\bAndroid ([\d.]+)/,
  iPhone: /\bOS ([\d_]+) like Mac OS X/,
  iPad: /\bOS ([\d_]+) like Mac OS X/,
  Windows: /\bWindows NT ([\d.]+)/,
  macOS: /\bMac OS X ([\d_.]+)/,
};
/** Devices by whose name people call the system. */
const SYSTEM_OF_DEVICE: Readonly<Record<string, string>> = { iPhone: 'iOS', iPad: 'iPadOS' };

/** What the User-Agent header tells in the shape of the wire contract. */
export function parseUserAgent(ua: string): ParsedUserAgent {
  const { browser, system } = describeDevice(ua);
  return {
    ua,
    ...(browser !== undefined && { browser: { name: browser, ...browserVersion(ua, BROWSER_VERSIONS[browser]) } }),
    ...(system !== undefined && system in SYSTEM_OF_DEVICE && { device: { model: system, vendor: 'Apple' } }),
    ...(system !== undefined && { os: { name: SYSTEM_OF_DEVICE[system] ?? system, ...systemVersion(ua, SYSTEM_VERSIONS[system]) } }),
  };
}

function browserVersion(ua: string, pattern: RegExp | undefined) {
  const version = pattern?.exec(ua)?.[1];
  return version === undefined ? {} : { version, major: version.replace(/\..*/, '') };
}

function systemVersion(ua: string, pattern: RegExp | undefined) {
  const version = pattern?.exec(ua)?.[1];
  return version === undefined ? {} : { version: version.replaceAll('_', '.') };
}

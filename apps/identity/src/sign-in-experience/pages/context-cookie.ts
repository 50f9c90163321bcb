import type { IncomingMessage } from 'node:http';

export interface SignInContext {
  readonly appId: string | undefined;
  readonly uiLocales: string | undefined;
}

/** What the authorization endpoint left for the pages in the readable cookie `_logto`. Everybody can write it: a hint, never a proof. */
export function signInContextOf(request: IncomingMessage): SignInContext {
  const cookie = /(?:^|;\s*)_logto=([^;]*)/.exec(request.headers.cookie ?? '')?.[1];
  try {
    const value: unknown = JSON.parse(decodeURIComponent(cookie ?? ''));
    return { appId: text(value, 'appId'), uiLocales: text(value, 'uiLocales') };
  } catch {
    return { appId: undefined, uiLocales: undefined };
  }
}

function text(value: unknown, name: string): string | undefined {
  const member: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof member === 'string' && member.length <= 256 ? member : undefined;
}

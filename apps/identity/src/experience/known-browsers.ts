import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { randomId } from '../platform/crypto/random-id';
import { Sealer } from '../platform/crypto/sealer';
import { requestContext } from '../platform/http/request-context';
import { isSecure, type Tenant } from '../platform/tenancy/tenant';
import type { StartedVisit } from './experience';

/** Counted from the last sign-in. Seconds. */
const REMEMBERED = 180 * 86_400;
/** After that long a browser gets another name, with its next sign-in. */
const RENAMED = 90 * 86_400;
/** So many share a browser; the one who has not been here for the longest gives way. */
const MOST_PEOPLE = 4;
const COOKIE_BYTES = 4096;

/** A person by their id and the marks of what they sign in with. Times are epoch seconds. */
const person = z.object({ userId: z.string(), marks: z.array(z.string()), at: z.number() });
const known = z.object({ id: z.string(), since: z.number(), people: z.array(person) });
type KnownBrowser = z.infer<typeof known>;

/**
 * A browser in which somebody has signed in keeps a sealed cookie that names it, and whom it knows. What they do in it is counted apart from what
 * strangers do to them. The cookie lets nobody in: for other identifiers, in another tenant or changed it is worth nothing.
 */
@Injectable()
export class KnownBrowsers {
  constructor(private readonly sealer: Sealer) {}

  /** The browser's name where somebody has signed in with this identifier, which is canonical; with `owner`: where this very user has. */
  nameFor({ request, signIn, tenantId }: StartedVisit, identifier: string, owner?: string): string | undefined {
    const browser = this.#open(request, tenantId, seconds(signIn.now));
    const knows = browser?.people.some(({ userId, marks }) => marks.includes(markOf(identifier)) && (owner ?? userId) === userId);
    return knows ? browser?.id : undefined;
  }

  /** Belongs to a sign-in that has succeeded. */
  remember({ request, signIn, tenantId, settings, state }: StartedVisit, response: Response): void {
    const account = state.userId === undefined ? undefined : signIn.account(state.userId);
    if (!account) return;
    const { username, email, phone } = state.profile;
    const name = account.username ?? username;
    const spelled = settings.usernamePolicy.caseSensitive ? name : name?.toLowerCase();
    const marks = [spelled, account.primary_email ?? email, account.primary_phone ?? phone].flatMap((identifier) => (identifier ? [markOf(identifier)] : []));
    const at = seconds(signIn.now);
    const before = this.#open(request, tenantId, at);
    const others = (before?.people ?? []).filter(({ userId }) => userId !== account.id);
    const named = before && before.since > at - RENAMED ? { id: before.id, since: before.since } : { id: randomId(), since: at };
    const browser: KnownBrowser = { ...named, people: [{ userId: account.id, marks, at }, ...others].slice(0, MOST_PEOPLE) };
    const value = this.sealer.seal(JSON.stringify(browser), placeIn(tenantId)).toString('base64url');
    const secure = isSecure(requestContext().tenant);
    response.cookie(cookieName(requestContext().tenant), value, { httpOnly: true, secure, sameSite: 'lax', path: '/', maxAge: REMEMBERED * 1000 });
  }

  #open(request: Request, tenantId: string, now: number): KnownBrowser | undefined {
    const value = cookieOf(request, cookieName(requestContext().tenant));
    if (!value) return undefined;
    try {
      const { people, ...named } = known.parse(JSON.parse(this.sealer.open(Buffer.from(value, 'base64url'), placeIn(tenantId)).toString()));
      return { ...named, people: people.filter(({ at }) => at > now - REMEMBERED) };
    } catch {
      return undefined;
    }
  }
}

const seconds = (now: number): number => Math.floor(now / 1000);
const markOf = (identifier: string): string => createHash('sha256').update(identifier).digest('base64url').slice(0, 22);
const placeIn = (tenantId: string) => ({ tenantId, table: 'cookie', id: '', field: 'known_browser' });
const cookieName = (tenant: Tenant): string => `${isSecure(tenant) ? '__Host-' : ''}${tenant.cookiePrefix}_browser`;

function cookieOf({ headers }: Request, name: string): string | undefined {
  const pairs = (headers.cookie ?? '').split(/;\s*/);
  const value = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
  return value && value.length <= COOKIE_BYTES ? value : undefined;
}

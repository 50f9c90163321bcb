export type Question = 'read' | 'close';

export interface Tide {
  readonly kind: 'high' | 'low';
  /** Milliseconds. */
  readonly at: number;
  readonly metres: number;
}

/** A question, when it was put, and where its token came from; without a token nothing was sent. */
export interface Asked {
  readonly question: Question;
  readonly at: number;
  readonly token?: 'at-hand' | 'fetched' | 'renewed';
}

/** What came of a question. */
export interface Outcome extends Asked {
  readonly kind: 'answered' | 'closed' | 'forbidden' | 'refused' | 'unavailable' | 'silent' | 'offline' | 'no-token' | 'not-granted' | 'unexpected';
  readonly status?: number;
  /** The permission that was missing. */
  readonly scope?: string;
  /** The other side's own word for it. */
  readonly code?: string;
  readonly tides?: readonly Tide[];
}

const refusals: Readonly<Record<number, Outcome['kind']>> = { 401: 'refused', 403: 'forbidden', 503: 'unavailable' };

export async function outcomeOf(asked: Asked, reply: Response): Promise<Outcome> {
  const { status } = reply;
  if (!reply.ok) {
    const challenge = reply.headers.get('www-authenticate') ?? '';
    const [scope, code] = [valueIn(challenge, 'scope'), valueIn(challenge, 'error')];
    return { ...asked, status, kind: refusals[status] ?? 'unexpected', ...(scope && { scope }), ...(code && { code }) };
  }
  if (asked.question === 'close') return { ...asked, status, kind: 'closed' };
  const tides = tidesIn(await reply.json().catch(() => undefined));
  return tides ? { ...asked, status, kind: 'answered', tides } : { ...asked, status, kind: 'unexpected' };
}

/** A value of a WWW-Authenticate header (RFC 6750 section 3). */
function valueIn(challenge: string, name: string): string | undefined {
  return new RegExp(`[ ,]${name}="([^"]*)"`).exec(challenge)?.[1];
}

/** Undefined for anything but tides: who answers at an address may be anybody. */
function tidesIn(body: unknown): readonly Tide[] | undefined {
  if (typeof body !== 'object' || body === null || !('tides' in body) || !Array.isArray(body.tides)) return undefined;
  const tides = body.tides.map(tideIn);
  return tides.every((tide) => tide !== undefined) ? tides : undefined;
}

function tideIn(tide: unknown): Tide | undefined {
  if (typeof tide !== 'object' || tide === null || !('kind' in tide) || !('at' in tide) || !('metres' in tide)) return undefined;
  const { kind, at, metres } = tide;
  if ((kind !== 'high' && kind !== 'low') || typeof at !== 'string' || typeof metres !== 'number') return undefined;
  const moment = Date.parse(at);
  return Number.isNaN(moment) ? undefined : { kind, at: moment, metres };
}

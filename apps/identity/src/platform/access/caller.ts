import { requestContext } from '../http/request-context';

/** Who calls the Management API. */
export interface Caller {
  readonly type: 'user' | 'app';
  /** The user's or the application's id, in the tenant that issued the token. */
  readonly id: string;
  readonly clientId: string;
  readonly tenantId: string;
  readonly scopes: ReadonlySet<string>;
  /** Of the tenant that is called. */
  readonly configurationVersion: string;
}

const callers = new WeakMap<object, Caller>();

/** Told by the strategy that has let the caller in, for the rest of the request. */
export function rememberCaller(caller: Caller): void {
  callers.set(requestContext(), caller);
}

export function currentCaller(): Caller | undefined {
  return callers.get(requestContext());
}

/** For operations that only a caller of the Management API can reach. */
export function caller(): Caller {
  const current = currentCaller();
  if (!current) throw new Error('nobody was let in');
  return current;
}

import { AsyncLocalStorage } from 'node:async_hooks';
import type { Tenant } from '../tenancy/tenant';

/** What every part of a request may need to know without being handed it. */
export interface RequestContext {
  readonly tenant: Tenant;
  readonly requestId: string;
  /** The client's address by the trusted-proxy rule. */
  readonly ip: string;
  readonly userAgent: string;
  /** What limits are counted by: the IPv4 address, or the /64 of an IPv6 address. */
  readonly ipPrefix: string;
}

const contexts = new AsyncLocalStorage<RequestContext>();

export function withRequestContext<Result>(context: RequestContext, work: () => Result): Result {
  return contexts.run(context, work);
}

export function requestContext(): RequestContext {
  const context = contexts.getStore();
  if (!context) throw new Error('outside a request');
  return context;
}

export function currentRequestId(): string | undefined {
  return contexts.getStore()?.requestId;
}

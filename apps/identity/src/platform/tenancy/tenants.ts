import type { IncomingMessage } from 'node:http';
import type { Tenant } from './tenant';

/** The tenants of this process. The listener decides which one is meant, the Host header where several share one port. */
export class Tenants {
  constructor(readonly all: readonly Tenant[]) {}

  get(id: string): Tenant {
    const tenant = this.all.find((candidate) => candidate.id === id);
    if (!tenant) throw new Error(`there is no tenant ${id}`);
    return tenant;
  }

  /** undefined: the port is shared and the Host header names none of them. */
  of(request: IncomingMessage, port: number): Tenant | undefined {
    const here = this.all.filter((tenant) => tenant.port === port);
    if (here.length === 1) return here[0];
    return here.find((tenant) => new URL(tenant.endpoint).host === request.headers.host);
  }
}

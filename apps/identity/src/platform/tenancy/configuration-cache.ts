/**
 * What rarely changes, kept under the tenant's configuration version. The version arrives with each request's first read and rises in the
 * transaction of every change, so nothing here is ever stale and nothing has to be told to other replicas.
 */
export class ConfigurationCache {
  readonly #tenants = new Map<string, { version: string; values: Map<string, Promise<unknown>> }>();

  /** At most this many values of one tenant are kept; a tenant with more clients than that starts over. */
  constructor(private readonly most = 5000) {}

  get<Value>(tenantId: string, version: string, key: string, load: () => Promise<Value>): Promise<Value> {
    let tenant = this.#tenants.get(tenantId);
    if (tenant?.version !== version || tenant.values.size >= this.most) {
      tenant = { version, values: new Map() };
      this.#tenants.set(tenantId, tenant);
    }
    const { values } = tenant;
    let value = values.get(key) as Promise<Value> | undefined;
    if (!value) {
      value = load();
      values.set(key, value);
      value.catch(() => values.delete(key));
    }
    return value;
  }

  /** As `get`, for what strangers may name: what is not there is not kept, or made-up names would push out the others. */
  async find<Value>(tenantId: string, version: string, key: string, load: () => Promise<Value | undefined>): Promise<Value | undefined> {
    const found = await this.get(tenantId, version, key, load);
    if (found === undefined) this.#tenants.get(tenantId)?.values.delete(key);
    return found;
  }
}

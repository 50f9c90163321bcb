/** Connectors in use, one for each owner. Each is kept until its owner needs another one, and closed then. */
export class LiveConnectors<Connector extends { close(): void }> {
  readonly #live = new Map<string, { readonly fingerprint: string; readonly connector: Connector }>();

  /** `identity` is what the connector is made of. */
  get(owner: string, identity: unknown, make: () => Connector): Connector {
    const fingerprint = JSON.stringify(identity);
    const live = this.#live.get(owner);
    if (live?.fingerprint === fingerprint) return live.connector;
    const connector = make();
    this.#live.set(owner, { fingerprint, connector });
    live?.connector.close();
    return connector;
  }

  close(): void {
    for (const { connector } of this.#live.values()) connector.close();
  }
}

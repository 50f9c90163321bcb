import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { Environment } from '../../environment';
import { Log } from '../../platform/logging/log';
import { OutboundGuard } from '../../platform/outbound/outbound-guard';
import { ConnectorFactories } from '../connector-factories';
import type { OpenPackage } from './open-package';
import { packageNames } from './package-source';

/** The published packages that CONNECTORS names, each in a thread of its own. */
@Injectable()
export class ConnectorPackages implements OnModuleInit, OnApplicationShutdown {
  /** A start waits no longer for packages than this; those that come later are taken then. */
  protected readonly startMs: number = 10_000;
  readonly #open: OpenPackage[] = [];
  #isClosed = false;

  constructor(
    private readonly environment: Environment,
    private readonly factories: ConnectorFactories,
    private readonly guard: OutboundGuard,
    private readonly log: Log,
  ) {}

  async onModuleInit(): Promise<void> {
    const names = packageNames(this.environment.variables.CONNECTORS);
    if (names.length === 0) return;
    const enough = new AbortController();
    const late = pause(this.startMs, undefined, { signal: enough.signal, ref: false }).catch(() => undefined);
    await Promise.race([Promise.all(names.map((name) => this.#load(name))), late]);
    enough.abort();
  }

  async onApplicationShutdown(): Promise<void> {
    this.#isClosed = true;
    await Promise.all(this.#open.map(({ close }) => close()));
  }

  /** One that cannot be used is missing from the list, and nothing else. */
  async #load(name: string): Promise<void> {
    // Loaded on demand: most services do without.
    const { openPackage } = await import('./open-package');
    const opened = await openPackage(name, process.cwd(), { guard: this.guard, log: this.log });
    if ('problem' in opened) return this.log.warn(`the connector package ${name} is left out: ${opened.problem}`);
    const { factory, close } = opened;
    if (!this.#isClosed && this.factories.add(factory)) {
      this.#open.push(opened);
      this.log.event('connector package loaded', { package: name, id: factory.metadata.id, type: factory.type });
      return;
    }
    await close();
    if (!this.#isClosed) this.log.warn(`the connector package ${name} is left out: there is a connector ${factory.metadata.id} already.`);
  }
}

import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Database } from '../database/database';
import { OpenPage } from '../http/operation';
import { Readiness } from './readiness';

const PATIENCE_MS = 1500;

@Controller('/health')
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly readiness: Readiness,
  ) {}

  /** The process runs. */
  @OpenPage()
  @Get('/live')
  live(): object {
    return { status: 'ok' };
  }

  /** The process may be sent requests: it is not going away and its database answers. */
  @OpenPage()
  @Get('/ready')
  async ready(@Res({ passthrough: true }) response: Response): Promise<object> {
    const database = this.readiness.isLeaving ? 'not asked' : await this.#database();
    const isReady = !this.readiness.isLeaving && database === 'ok';
    if (!isReady) response.status(503);
    return { status: isReady ? 'ok' : this.readiness.isLeaving ? 'shutting down' : 'database unavailable', database };
  }

  async #database(): Promise<'ok' | 'unavailable'> {
    const late = new Promise<'unavailable'>((done) => setTimeout(() => done('unavailable'), PATIENCE_MS).unref());
    const answer = this.database.query({ name: 'health', text: 'SELECT 1', values: [] }).then(
      () => 'ok' as const,
      () => 'unavailable' as const,
    );
    return Promise.race([answer, late]);
  }
}

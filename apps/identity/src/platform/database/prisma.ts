import { PrismaClient } from '@gatepost/prisma/client';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import { Database } from './database';

/** A hung statement, lock or client is ended long before by the pool's own limits; this lets a machine that stands still for a moment go on. */
const TRANSACTION_MS = 15_000;

/** The Prisma client on the one pool. */
@Injectable()
export class Prisma extends PrismaClient implements OnApplicationShutdown {
  constructor(database: Database) {
    super({ adapter: new PrismaPg(database.pool), transactionOptions: { timeout: TRANSACTION_MS } });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.$disconnect();
  }
}

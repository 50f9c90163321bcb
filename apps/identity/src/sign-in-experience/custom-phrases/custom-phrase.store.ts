import type { CustomPhrase } from '@gatepost/contracts/management/custom-phrases';
import type { Prisma as Client } from '@gatepost/prisma/client';
import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import type { Transaction } from '../../platform/audit/changes';
import { randomId } from '../../platform/crypto/random-id';
import { Prisma } from '../../platform/database/prisma';
import type { PhraseTree } from './phrase-tree';

const row = z.object({ tenantId: z.string(), id: z.string(), languageTag: z.string(), translation: z.record(z.string(), z.unknown()) });

@Injectable()
export class CustomPhraseStore {
  constructor(private readonly prisma: Prisma) {}

  async all(tenantId: string): Promise<CustomPhrase[]> {
    return row.array().parse(await this.prisma.customPhrase.findMany({ where: { tenantId }, orderBy: { languageTag: 'asc' } }));
  }

  async find(tenantId: string, languageTag: string): Promise<CustomPhrase> {
    return row.parse(await this.prisma.customPhrase.findUniqueOrThrow({ where: { tenantId_languageTag: { tenantId, languageTag } } }));
  }

  async languages(tenantId: string, within: Transaction = this.prisma): Promise<string[]> {
    return (await within.customPhrase.findMany({ where: { tenantId }, select: { languageTag: true } })).map(({ languageTag }) => languageTag);
  }

  async save(within: Transaction, tenantId: string, languageTag: string, words: PhraseTree): Promise<CustomPhrase> {
    const translation = words as Client.InputJsonObject;
    const saved = await within.customPhrase.upsert({
      where: { tenantId_languageTag: { tenantId, languageTag } },
      create: { tenantId, id: randomId(), languageTag, translation },
      update: { translation },
    });
    return row.parse(saved);
  }

  async remove(within: Transaction, tenantId: string, languageTag: string): Promise<void> {
    await within.customPhrase.delete({ where: { tenantId_languageTag: { tenantId, languageTag } } });
  }
}

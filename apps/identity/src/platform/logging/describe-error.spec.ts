import { Database } from '../database/database';
import { Prisma } from '../database/prisma';
import { describeError } from './describe-error';

describe('an error in the log', () => {
  it('says nothing of the values that the database client was called with', async () => {
    const prisma = new Prisma(new Database('postgresql://nobody@127.0.0.1:1/none', 1));
    const data = { tenantId: 'default', id: 'a', passwordDigest: 'canary', unknownMember: 'canary' };
    const failure: unknown = await prisma.user.create({ data }).catch((error: unknown) => error);
    if (!(failure instanceof Error)) throw new Error('nothing failed');
    expect(failure.message).toContain('canary');
    const told = JSON.stringify(describeError(new Error('outer', { cause: failure })));
    expect(told).toContain('Unknown argument `unknownMember`');
    expect(told).not.toContain('canary');
    await prisma.onApplicationShutdown();
  });

  it('keeps the message and the place of any other', () => {
    const told = describeError(Object.assign(new Error('first\nsecond'), { code: 'ENOENT' }));
    expect(told).toMatchObject({ message: 'first\nsecond', errorCode: 'ENOENT' });
    expect(JSON.stringify(told)).toContain('describe-error.spec');
  });
});

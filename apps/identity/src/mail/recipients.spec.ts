import { randomBytes } from 'node:crypto';
import { Sealer } from '../platform/crypto/sealer';
import { Recipients } from './recipients';

describe('a recipient', () => {
  const [older, newer] = [randomBytes(32), randomBytes(32)];

  it.each([
    ['ada@example.com', 'a•••@example.com'],
    ['4915112345678', '•••678'],
  ])('%s is shown as %s', (recipient, shown) => {
    expect(new Recipients(new Sealer(newer)).of('default', recipient).recipientMasked).toBe(shown);
  });

  it('is found again after the key was replaced, and in its own tenant only', () => {
    const before = new Recipients(new Sealer(older)).of('default', 'ada@example.com').recipientHash;
    const after = new Recipients(new Sealer(newer, [older]));
    const finds = (tenantId: string, recipient: string) => after.hashes(tenantId, recipient).some((hash) => hash.equals(before));
    expect([finds('default', 'ada@example.com'), finds('admin', 'ada@example.com'), finds('default', 'eve@example.com')]).toEqual([true, false, false]);
  });
});

import { randomBytes } from 'node:crypto';
import { Sealer } from './sealer';

describe('the sealer', () => {
  const sealer = new Sealer(randomBytes(32));
  const place = { tenantId: 'default', table: 'tenant_keys', id: 'one', field: 'sealed' };

  it('opens what it sealed', () => {
    expect(sealer.open(sealer.seal('secret', place), place).toString()).toBe('secret');
  });

  it('never writes the same bytes twice', () => {
    expect(sealer.seal('secret', place).equals(sealer.seal('secret', place))).toBe(false);
  });

  it.each([{ tenantId: 'admin' }, { table: 'users' }, { id: 'two' }, { field: 'other' }])('refuses a value moved to %j', (moved) => {
    const sealed = sealer.seal('secret', place);
    expect(() => sealer.open(sealed, { ...place, ...moved })).toThrow();
  });

  it('refuses a changed value', () => {
    const sealed = sealer.seal('secret', place);
    sealed[sealed.length - 20] = (sealed.at(-20) ?? 0) ^ 1;
    expect(() => sealer.open(sealed, place)).toThrow();
  });

  it('says when the key is another one', () => {
    expect(() => new Sealer(randomBytes(32)).open(sealer.seal('secret', place), place)).toThrow('another SECRET_KEK');
  });

  it('keeps the parts of a keyed digest apart', () => {
    const mac = sealer.macFor('codes');
    expect(mac('ab', 'c').equals(mac('a', 'bc'))).toBe(false);
  });
});

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

  it('opens under earlier keys, and seals under the current one only', () => {
    const [old, current] = [randomBytes(32), randomBytes(32)];
    const rotated = new Sealer(current, [randomBytes(32), old]);
    const sealed = new Sealer(old).seal('secret', place);
    expect(rotated.open(sealed, place).toString()).toBe('secret');
    expect(sealed.subarray(0, rotated.currentPrefix.length).equals(rotated.currentPrefix)).toBe(false);
    const anew = rotated.seal('secret', place);
    expect(new Sealer(current).open(anew, place).toString()).toBe('secret');
    expect(() => new Sealer(old).open(anew, place)).toThrow('another SECRET_KEK');
  });

  it('knows a keyed digest that was made under an earlier key', () => {
    const old = randomBytes(32);
    const [current, before] = new Sealer(randomBytes(32), [old]).macsFor('codes')('1', '123456');
    const made = new Sealer(old).macFor('codes')('1', '123456');
    expect(before?.equals(made)).toBe(true);
    expect(current?.equals(made)).toBe(false);
  });

  it('keeps the parts of a keyed digest apart', () => {
    const mac = sealer.macFor('codes');
    expect(mac('ab', 'c').equals(mac('a', 'bc'))).toBe(false);
  });
});

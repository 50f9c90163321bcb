import type { PasswordAlgorithm } from '@gatepost/contracts/management/users-shapes';
import { hash as argon2 } from '@node-rs/argon2';
import { hash as bcrypt } from 'bcryptjs';
import { createHash, pbkdf2Sync } from 'node:crypto';
import { Argon2idHasher } from './password-argon2id';

const PASSWORD = 'correct horse battery staple';
const hex = (name: string, ...pieces: string[]) => createHash(name).update(pieces.join('')).digest('hex');

/** What other systems have kept of the password. */
const imported = async (): Promise<[PasswordAlgorithm, string][]> => [
  ['Argon2i', await argon2(PASSWORD, { algorithm: 1, memoryCost: 8192, timeCost: 8, parallelism: 1 })],
  ['Argon2d', await argon2(PASSWORD, { algorithm: 0 })],
  ['Argon2id', await argon2(PASSWORD, { algorithm: 2 })],
  ['SHA1', hex('sha1', PASSWORD)],
  ['SHA256', hex('sha256', PASSWORD).toUpperCase()],
  ['MD5', hex('md5', PASSWORD)],
  ['Bcrypt', await bcrypt(PASSWORD, 4)],
  ['Legacy', JSON.stringify(['sha256', ['salt123', '@'], hex('sha256', 'salt123', PASSWORD)])],
  ['Legacy', JSON.stringify(['sha512', ['@', 'pepper'], hex('sha512', PASSWORD, 'pepper')])],
  ['Legacy', JSON.stringify(['pbkdf2', ['salt', '1000', '20', 'sha512', '@'], pbkdf2Sync(PASSWORD, 'salt', 1000, 20, 'sha512').toString('hex')])],
  [
    'Legacy',
    JSON.stringify([
      'pbkdf2',
      ['hex:00ff10', '1000', '32', 'sha256', '@'],
      pbkdf2Sync(PASSWORD, Buffer.from('00ff10', 'hex'), 1000, 32, 'sha256').toString('hex'),
    ]),
  ],
];

describe('the hasher of passwords', () => {
  const hasher = new Argon2idHasher();

  it('hashes with Argon2id, each time with another salt', async () => {
    const [one, other] = await Promise.all([hasher.hash(PASSWORD), hasher.hash(PASSWORD)]);
    expect(one.digest).toMatch(/^\$argon2id\$v=19\$m=32768,t=3,p=1\$/);
    expect(one).not.toEqual(other);
    expect(await hasher.verify(PASSWORD, one)).toBe(true);
    expect(await hasher.verify(`${PASSWORD} `, one)).toBe(false);
    expect(hasher.isOutdated(one)).toBe(false);
  });

  it('checks what was hashed elsewhere, and wants to hash it anew', async () => {
    for (const [algorithm, digest] of await imported()) {
      const hash = { algorithm, digest };
      expect([digest, hasher.accepts(hash)]).toEqual([digest, true]);
      expect([digest, await hasher.verify(PASSWORD, hash)]).toEqual([digest, true]);
      expect([digest, await hasher.verify('another', hash)]).toEqual([digest, false]);
      expect(hasher.isOutdated(hash)).toBe(true);
    }
  });

  it.each<[PasswordAlgorithm, string]>([
    ['Argon2id', '$argon2id$v=19$m=4194304,t=3,p=1$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNo'],
    ['Argon2id', '$argon2id$v=19$m=1024,t=999,p=1$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNo'],
    ['Argon2id', '$argon2i$v=19$m=1024,t=2,p=1$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNo'],
    // What the checking itself fails at: a sign-in would end in an error.
    ['Argon2id', '$argon2id$v=19$m=1024,t=0,p=1$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNo'],
    ['Argon2id', '$argon2id$v=19$m=1024,t=2,p=0$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNo'],
    ['Argon2id', '$argon2id$v=19$m=15,t=2,p=2$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNo'],
    ['Argon2id', '$argon2id$v=19$m=01024,t=2,p=1$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNo'],
    ['Argon2id', '$argon2id$v=19$m=1024,t=2,p=1$aaaaaaaaaaaaa$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNo'],
    ['Argon2id', '$argon2id$v=19$m=1024,t=2,p=1$c2FsdHNhbHRzYWx0$aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
    ['Bcrypt', `$2b$31$${'a'.repeat(53)}`],
    ['Bcrypt', 'plain'],
    ['SHA1', hex('sha256', PASSWORD)],
    ['MD5', 'g'.repeat(32)],
    ['Legacy', 'not json'],
    ['Legacy', JSON.stringify(['sha256', ['salt'], hex('sha256', 'salt')])],
    ['Legacy', JSON.stringify(['scrypt', ['@'], hex('sha256', PASSWORD)])],
    ['Legacy', JSON.stringify(['pbkdf2', ['salt', '99999999', '20', 'sha512', '@'], hex('sha256', PASSWORD)])],
    ['Legacy', JSON.stringify(['pbkdf2', ['salt', '1000', '20', 'sha512'], hex('sha256', PASSWORD)])],
    ['Legacy', JSON.stringify(['pbkdf2', ['salt', '1000', '32', 'shake256', '@'], hex('sha256', PASSWORD)])],
  ])('takes no %s digest like %s, and no password matches it', async (algorithm, digest) => {
    expect(hasher.accepts({ algorithm, digest })).toBe(false);
    expect(await hasher.verify(PASSWORD, { algorithm, digest })).toBe(false);
  });
});

import { createHash, getHashes, pbkdf2, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import * as z from 'zod';

const derive = promisify(pbkdf2);

/** Stands for the password among the arguments. */
const PASSWORD = '@';
/** Before a salt that is written in hexadecimal. */
const HEXADECIMAL = 'hex:';
const MOST_ITERATIONS = 2_000_000;
const LONGEST = 128;

const hexadecimal = z.string().regex(/^(?:[\da-f]{2}){8,128}$/i);
const hashName = z.string().refine((name) => getHashes().includes(name));
const whole = (most: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,7}$/)
    .transform(Number)
    .pipe(z.number().max(most));

const plain = z.tuple([hashName, z.array(z.string()).refine((pieces) => pieces.includes(PASSWORD)), hexadecimal]);
/** Salt, iterations, length in bytes, hash. */
const derived = z.tuple([
  z.literal('pbkdf2'),
  z.tuple([z.string(), whole(MOST_ITERATIONS), whole(LONGEST), hashName.refine(canDerive), z.literal(PASSWORD)]),
  hexadecimal,
]);

/** The wire contract's digest of whatever has no name of its own: `["algorithm", ["argument", "@"], "hexadecimal digest"]`. */
export const legacyPassword = {
  accepts: (digest: string): boolean => read(digest) !== undefined,

  async matches(password: string, digest: string): Promise<boolean> {
    const legacy = read(digest);
    if (!legacy) return false;
    const made = await legacy.make(password);
    return made.length === legacy.expected.length && timingSafeEqual(made, legacy.expected);
  },
};

interface LegacyDigest {
  readonly expected: Buffer;
  readonly make: (password: string) => Buffer | Promise<Buffer>;
}

function read(digest: string): LegacyDigest | undefined {
  const value = parse(digest);
  const asDerived = derived.safeParse(value);
  if (asDerived.success) {
    const [, [salt, iterations, length, hash], expected] = asDerived.data;
    return { expected: Buffer.from(expected, 'hex'), make: (password) => derive(password, saltOf(salt), iterations, length, hash) };
  }
  const asPlain = plain.safeParse(value);
  if (!asPlain.success) return undefined;
  const [name, pieces, expected] = asPlain.data;
  return { expected: Buffer.from(expected, 'hex'), make: (password) => hashOf(name, pieces, password) };
}

/** Not every hash can: some have no length of their own. */
function canDerive(hash: string): boolean {
  try {
    return pbkdf2Sync('', '', 1, 1, hash).length === 1;
  } catch {
    return false;
  }
}

function hashOf(name: string, pieces: readonly string[], password: string): Buffer {
  const hash = createHash(name);
  for (const piece of pieces) hash.update(piece === PASSWORD ? password : piece);
  return hash.digest();
}

function saltOf(written: string): Buffer {
  return written.startsWith(HEXADECIMAL) ? Buffer.from(written.slice(HEXADECIMAL.length), 'hex') : Buffer.from(written);
}

function parse(digest: string): unknown {
  try {
    return JSON.parse(digest);
  } catch {
    return undefined;
  }
}

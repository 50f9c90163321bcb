import type { PasswordAlgorithm } from '@gatepost/contracts/management/users-shapes';
import { createHash, timingSafeEqual } from 'node:crypto';
import { legacyPassword } from './password-legacy';

/** What a kind of digest looks like and how a password is checked against it. */
interface DigestKind {
  accepts(digest: string): boolean;
  matches(password: string, digest: string): boolean | Promise<boolean>;
}

/** KiB. What one check may take: the queue lets two happen at once. */
const MOST_MEMORY = 131_072;
const MOST_PASSES = 20;
const MOST_LANES = 16;
/** Every step doubles the time: 14 takes more than a second. */
const HIGHEST_BCRYPT_COST = 14;

/** Argon2 takes no less for each lane. */
const LEAST_MEMORY = 8;

const ARGON2 = /^\$(argon2(?:id|i|d))\$(?:v=19\$)m=([1-9]\d{0,6}),t=([1-9]\d{0,2}),p=([1-9]\d{0,2})\$([A-Za-z0-9+/]{11,88})\$([A-Za-z0-9+/]{22,172})$/;
const BCRYPT = /^\$2[aby]\$(\d\d)\$[./A-Za-z0-9]{53}$/;

export const digestKinds: Readonly<Record<PasswordAlgorithm, DigestKind>> = {
  Argon2i: argon2('argon2i'),
  Argon2id: argon2('argon2id'),
  Argon2d: argon2('argon2d'),
  SHA1: plainHash('sha1', 40),
  SHA256: plainHash('sha256', 64),
  MD5: plainHash('md5', 32),
  Bcrypt: {
    accepts: (digest) => {
      const cost = Number(BCRYPT.exec(digest)?.[1]);
      return cost >= 4 && cost <= HIGHEST_BCRYPT_COST;
    },
    matches: async (password, digest) => (await import('bcryptjs')).compare(password, digest),
  },
  Legacy: legacyPassword,
};

function argon2(variant: string): DigestKind {
  return {
    accepts: (digest) => {
      const [, name, memory, passes, lanes, salt = '', hash = ''] = ARGON2.exec(digest) ?? [];
      const isBearable = Number(memory) <= MOST_MEMORY && Number(passes) <= MOST_PASSES && Number(lanes) <= MOST_LANES;
      return name === variant && isBearable && Number(memory) >= LEAST_MEMORY * Number(lanes) && isBase64(salt) && isBase64(hash);
    },
    matches: async (password, digest) => (await import('@node-rs/argon2')).verify(digest, password),
  };
}

/** Without padding, and in the one way in which its bytes are written. */
function isBase64(text: string): boolean {
  return Buffer.from(text, 'base64').toString('base64').replace(/=+$/, '') === text;
}

/** Hexadecimal and without a salt: good for nothing but moving in. */
function plainHash(name: string, length: number): DigestKind {
  const shape = new RegExp(`^[\\da-f]{${length}}$`, 'i');
  return {
    accepts: (digest) => shape.test(digest),
    matches: (password, digest) => timingSafeEqual(createHash(name).update(password).digest(), Buffer.from(digest, 'hex')),
  };
}

import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';

export interface Certificate {
  /** PEM. */
  readonly cert: string;
  readonly key: string;
}

/** One that vouches for others. */
export interface Authority extends Certificate {
  readonly name: string;
}

interface Wanted {
  readonly host: string;
  readonly isAuthority?: boolean;
  readonly issuer?: Authority;
  readonly expires?: number;
}

const ECDSA_WITH_SHA256 = Buffer.from('300a06082a8648ce3d040302', 'hex');
const COMMON_NAME = Buffer.from('0603550403', 'hex');
const ALTERNATIVE_NAME = Buffer.from('0603551d11', 'hex');
const BASIC_CONSTRAINTS = Buffer.from('0603551d130101ff', 'hex');
const DAY_MS = 86_400_000;

/** A certificate for this machine that only who trusts it by name accepts. It holds from two days before it expires. */
export function selfSigned(host = 'localhost', expires?: number): Certificate {
  return certificate({ host, ...(expires !== undefined && { expires }) });
}

export function authority(name: string): Authority {
  return { ...certificate({ host: name, isAuthority: true }), name };
}

export function signedBy(issuer: Authority, host = 'localhost'): Certificate {
  return certificate({ host, issuer });
}

/** RFC 5280, as little of it as TLS asks for. */
function certificate({ host, isAuthority = false, issuer, expires = Date.now() + DAY_MS }: Wanted): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const names = sequence(tagged(0x82, Buffer.from(host)), tagged(0x87, Buffer.of(127, 0, 0, 1)));
  const authorityOnly = sequence(BASIC_CONSTRAINTS, tagged(0x04, sequence(tagged(0x01, Buffer.of(0xff)))));
  const extensions = sequence(sequence(ALTERNATIVE_NAME, tagged(0x04, names)), ...(isAuthority ? [authorityOnly] : []));
  const body = sequence(
    tagged(0xa0, tagged(0x02, Buffer.of(2))),
    tagged(0x02, Buffer.of(1)),
    ECDSA_WITH_SHA256,
    nameOf(issuer?.name ?? host),
    sequence(time(expires - 2 * DAY_MS), time(expires)),
    nameOf(host),
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, extensions),
  );
  const signature = tagged(0x03, Buffer.of(0), sign('sha256', body, issuer ? createPrivateKey(issuer.key) : privateKey));
  const text = sequence(body, ECDSA_WITH_SHA256, signature).toString('base64');
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${text.replace(/.{64}(?=.)/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

const nameOf = (name: string): Buffer => sequence(tagged(0x31, sequence(COMMON_NAME, tagged(0x0c, Buffer.from(name)))));

function time(at: number): Buffer {
  const digits = new Date(at).toISOString().replace(/\D/g, '').slice(2, 14);
  return tagged(0x17, Buffer.from(`${digits}Z`));
}

const sequence = (...parts: Buffer[]): Buffer => tagged(0x30, ...parts);

function tagged(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.of(tag, ...length), content]);
}

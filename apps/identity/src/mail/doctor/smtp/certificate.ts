import type { DetailedPeerCertificate, TLSSocket } from 'node:tls';
import { nameInCertificate } from './handshake';
import type { Visit } from './visit';

const DAY_MS = 86_400_000;
const SOON_DAYS = 14;
const LONGEST_CHAIN = 10;
/** A certificate can be for thousands. */
const MOST_NAMES = 20;

/** Whether mails may be sent over this connection; what is to be said of the certificate is told. */
export async function judgedCertificate(visit: Visit, socket: TLSSocket): Promise<boolean> {
  const certificate = socket.getPeerCertificate(true);
  // Declared an Error, it is the code of one.
  const problem = socket.authorized ? '' : String(socket.authorizationError);
  if (problem === '') tellHolding(visit, certificate);
  else if (problem === 'ERR_TLS_CERT_ALTNAME_INVALID') await tellOtherName(visit, socket, certificate);
  else tellUntrusted(visit, certificate, problem);
  return problem === '';
}

function tellHolding(visit: Visit, certificate: DetailedPeerCertificate): void {
  const { findings } = visit;
  const days = Math.floor((Date.parse(certificate.valid_to) - Date.now()) / DAY_MS);
  if (days <= SOON_DAYS) findings.add('smtp.certificate.expiring', { days, until: day(certificate.valid_to) });
  else findings.add('smtp.certificate.valid', { days, issuer: issuerOf(certificate), name: nameInCertificate(visit) });
}

function tellUntrusted(visit: Visit, certificate: DetailedPeerCertificate, problem: string): void {
  const { findings, config } = visit;
  const trusting = (trusted: DetailedPeerCertificate) => ({ tls: { ...config.tls, ca: pemOf(trusted) } });
  const root = rootOf(certificate);
  switch (problem) {
    case 'CERT_HAS_EXPIRED':
      return findings.add('smtp.certificate.expired', { until: day(certificate.valid_to) });
    case 'CERT_NOT_YET_VALID':
      return findings.add('smtp.certificate.not_yet_valid', { since: day(certificate.valid_from) });
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
      return findings.add('smtp.certificate.self_signed', { fingerprint: certificate.fingerprint256 }, trusting(certificate));
    case 'SELF_SIGNED_CERT_IN_CHAIN':
      return findings.add('smtp.certificate.unknown_issuer', { issuer: issuerOf(certificate), fingerprint: root.fingerprint256 }, trusting(root));
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
    case 'UNABLE_TO_GET_ISSUER_CERT':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
      return findings.add('smtp.certificate.incomplete', { issuer: issuerOf(certificate) });
    default:
      findings.add('smtp.certificate.untrusted', { reason: problem });
  }
}

/** The chain holds, and is for somebody else: mostly the same server under the name it prefers. */
async function tellOtherName(visit: Visit, socket: TLSSocket, certificate: DetailedPeerCertificate): Promise<void> {
  const { findings, records } = visit;
  const names = namesOf(certificate);
  const plain = names.filter((name) => !name.includes('*'));
  const leads = await Promise.all(plain.map(async (name) => ({ name, addresses: await records.addresses(name).catch((): readonly string[] => []) })));
  const same = leads.find(({ addresses }) => addresses.includes(socket.remoteAddress ?? ''))?.name;
  const facts = { names: names.length > 0 ? names : ['nobody'], name: nameInCertificate(visit) };
  if (same !== undefined) findings.add('smtp.certificate.other_name', facts, { host: same, servername: same });
  else findings.add('smtp.certificate.other_name', facts, plain[0] === undefined ? undefined : { servername: plain[0] });
}

function namesOf({ subjectaltname = '', subject }: DetailedPeerCertificate): string[] {
  const alternatives = [...subjectaltname.matchAll(/DNS:([\w.*-]+)/g)].flatMap(([, name]) => name ?? []);
  return (alternatives.length > 0 ? alternatives : listOf(subject.CN)).slice(0, MOST_NAMES);
}

function issuerOf({ issuer }: DetailedPeerCertificate): string {
  return listOf(issuer.O)[0] ?? listOf(issuer.CN)[0] ?? 'an authority without a name';
}

/** The last one of the chain: its own issuer. */
function rootOf(certificate: DetailedPeerCertificate): DetailedPeerCertificate {
  let last = certificate;
  for (let step = 0; step < LONGEST_CHAIN && last.issuerCertificate && last.issuerCertificate.fingerprint256 !== last.fingerprint256; step += 1) {
    last = last.issuerCertificate;
  }
  return last;
}

function pemOf({ raw }: DetailedPeerCertificate): string {
  const lines = raw.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

/** A part of a name may be missing, and may be there more than once. */
function listOf(part: string | string[] | undefined): string[] {
  return Array.isArray(part) ? part : part === undefined ? [] : [part];
}

function day(written: string): string {
  return new Date(written).toISOString().slice(0, 10);
}

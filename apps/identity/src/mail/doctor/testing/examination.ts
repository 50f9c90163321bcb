import type { SmtpServer } from '@gatepost/connector-config/smtp';
import { Journal } from '@gatepost/connector-kit/journal';
import type { Finding } from '@gatepost/contracts/management/mail-doctor';
import { mailConnections } from '../../../connectors/mail-connections';
import type { AddressesOf } from '../../../platform/outbound/addresses-of';
import { AllowList } from '../../../platform/outbound/allow-list';
import { guardedFetch } from '../../../platform/outbound/guarded-fetch';
import { OutboundGuard } from '../../../platform/outbound/outbound-guard';
import { Records } from '../dns/records';
import { Findings } from '../findings';
import { examineServer } from '../smtp/examine-server';
import type { UsualPort } from '../smtp/visit';

export interface Circumstances {
  /** As OUTBOUND_ALLOW has it; this machine unless told. */
  readonly allowed?: string;
  /** Where names lead: to this machine unless told. */
  readonly addressesOf?: AddressesOf;
  readonly usualPorts?: readonly UsualPort[];
  /** Address and port of a name server. */
  readonly nameServer?: string;
  readonly recipient?: string;
  readonly wholeMs?: number;
}

export interface Outcome {
  readonly codes: readonly string[];
  readonly findings: readonly Finding[];
  /** What was said on the connection, without credentials and addresses. */
  readonly said: readonly string[];
  readonly isBlocked: boolean;
  /** The first of a code; fails when there is none. */
  readonly of: (code: string) => Finding;
}

export const SENDER = 'no-reply@harbour.example';

/** A configuration for this machine. */
export function serverAt(port: number, changed: Partial<SmtpServer> = {}): SmtpServer {
  return { host: '127.0.0.1', port, fromEmail: `Harbour <${SENDER}>`, ...changed };
}

/** Examines a server as the product does, on this machine and with a name server of the test's own. */
export async function examination(config: SmtpServer, circumstances: Circumstances = {}): Promise<Outcome> {
  const { allowed = '127.0.0.0/8:*', addressesOf = toThisMachine, usualPorts = [], nameServer, recipient = SENDER, wholeMs } = circumstances;
  const guard = new OutboundGuard([AllowList.of(allowed)], addressesOf);
  const findings = new Findings();
  const journal = new Journal();
  // Nobody answers at the other one: what is not about names must not ask for any.
  const records = new Records(AbortSignal.timeout(20_000), [nameServer ?? '127.0.0.1:9']);
  const outbound = { connect: mailConnections(guard, undefined), fetch: guardedFetch(guard) };
  const wanted = { config, sender: SENDER, recipient, outbound, records, findings, usualPorts };
  const { isBlocked } = await examineServer(wanted, journal, ...(wholeMs === undefined ? [] : [wholeMs]));
  records.close();
  const said = journal.facts.dialogue.filter(({ from }) => from === 'us').map(({ text }) => text);
  return {
    codes: findings.list.map(({ code }) => code),
    findings: findings.list,
    said,
    isBlocked,
    of(code) {
      const found = findings.list.find((finding) => finding.code === code);
      if (!found) throw new Error(`${code} is not among ${findings.list.map((finding) => finding.code).join(', ')}`);
      return found;
    },
  };
}

const toThisMachine: AddressesOf = (host) => Promise.resolve([/^[\d.]+$/.test(host) ? host : '127.0.0.1']);

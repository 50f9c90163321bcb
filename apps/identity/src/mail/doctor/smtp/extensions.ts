import { isIP } from 'node:net';
import type { Dialogue } from './dialogue';
import type { Reply } from './reply';
import type { Visit } from './visit';

/** What a server offers, by keyword, with what it says about it. */
export type Extensions = ReadonlyMap<string, string>;

const SMALL_BYTES = 1_000_000;
const MOST_TOLD = 20;

export function introduced({ ownName }: Visit, dialogue: Dialogue): Promise<Reply> {
  return dialogue.ask(`EHLO ${ownName}`);
}

export function extensionsOf({ status, lines }: Reply): Extensions {
  if (status !== 250) return new Map();
  const extensions = new Map<string, string>();
  for (const line of lines.slice(1)) {
    const [word = '', ...rest] = line.split(/[ =]/);
    const keyword = word.toUpperCase();
    // Some servers list their logins twice, for clients of long ago.
    extensions.set(keyword, [extensions.get(keyword), ...rest].filter(Boolean).join(' '));
  }
  return extensions;
}

/** The first introduction: undefined when the other side turns out to be something else, which is told. */
export async function firstExtensions(visit: Visit, dialogue: Dialogue): Promise<Extensions | undefined> {
  const { findings, config, ownName } = visit;
  await tellName(visit);
  const reply = await introduced(visit, dialogue);
  if (reply.status === 250) return extensionsOf(reply);
  if ((await dialogue.ask(`HELO ${ownName}`)).status === 250) {
    findings.add('smtp.capabilities.none', {});
    return new Map();
  }
  findings.add('smtp.banner.foreign', { host: config.host, port: config.port });
  await dialogue.end();
  return undefined;
}

async function tellName({ findings, records, ownName: name, config }: Visit): Promise<void> {
  if (config.name === undefined && name.startsWith('[')) return findings.add('smtp.name.default', { name });
  if (isIP(name) !== 0) return findings.add('smtp.name.default', { name });
  try {
    if ((await records.addresses(name)).length > 0) findings.add('smtp.name.resolves', { name });
    else findings.add('smtp.name.unresolved', { name });
  } catch {
    findings.add('dns.domain.unanswered', { name });
  }
}

/** As they are once the connection is as safe as it gets. */
export function tellExtensions({ findings }: Visit, extensions: Extensions): void {
  if (extensions.size === 0) return;
  findings.add('smtp.capabilities.listed', { extensions: [...extensions.keys()].filter((name) => /^[A-Z\d-]{1,20}$/.test(name)).slice(0, MOST_TOLD) });
  const bytes = Number(extensions.get('SIZE'));
  // Nothing or 0 is no limit.
  if (!(bytes > 0)) return;
  if (bytes < SMALL_BYTES) findings.add('smtp.size.small', { bytes });
  else findings.add('smtp.size.enough', { bytes });
}

import { openPackage } from '../../connectors/packages/open-package';
import { packageNames } from '../../connectors/packages/package-source';
import type { Environment } from '../../environment';
import { Log } from '../../platform/logging/log';
import { OutboundGuard } from '../../platform/outbound/outbound-guard';
import type { Finding } from './finding';

/** Whether each package that CONNECTORS names can be used. */
export async function checkConnectors(environment: Environment): Promise<readonly Finding[]> {
  const guard = new OutboundGuard([environment.outboundAllowed]);
  const findings: Finding[] = [];
  for (const name of packageNames(environment.variables.CONNECTORS)) {
    const opened = await openPackage(name, process.cwd(), { guard, log: new Log('silent') });
    if ('problem' in opened)
      findings.push({ area: 'connectors', says: `${name} is left out: ${opened.problem}`, fix: 'Repair it, or take it out of CONNECTORS.' });
    else {
      findings.push({ area: 'connectors', says: `${name} ${opened.version} can be used.` });
      await opened.close();
    }
  }
  return findings;
}

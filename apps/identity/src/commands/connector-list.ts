import { ConnectorFactories } from '../connectors/connector-factories';
import { openPackage } from '../connectors/packages/open-package';
import { packageNames } from '../connectors/packages/package-source';
import { Log } from '../platform/logging/log';
import { OutboundGuard } from '../platform/outbound/outbound-guard';
import { JSON_OPTION, type Command } from './command';

interface Kind {
  readonly id?: string;
  readonly type?: string;
  readonly package?: string;
  readonly version?: string;
  readonly problem?: string;
}

export const listConnectorKinds: Command = {
  name: 'connector list',
  summary: 'Lists the kinds of connectors that can be set up, and packages that cannot be used',
  usage: '[--json]',
  help: ['Loads each package that CONNECTORS names. Changes nothing. The exit code is 1 when one of them cannot be used.'],
  options: JSON_OPTION,
  positionals: 0,
  async run({ values }, host) {
    const { environment } = host;
    const guard = new OutboundGuard([environment.outboundAllowed]);
    const factories = new ConnectorFactories(environment, guard);
    const kinds: Kind[] = factories.all.map(({ type, metadata: { id } }) => ({ id, type }));
    for (const name of packageNames(environment.variables.CONNECTORS)) {
      const opened = await openPackage(name, process.cwd(), { guard, log: new Log('silent') });
      if ('problem' in opened) kinds.push({ package: name, problem: opened.problem });
      else {
        const { factory, version } = opened;
        const { type, metadata } = factory;
        const isNew = factories.add(factory);
        kinds.push({ id: metadata.id, type, package: name, version, ...(!isNew && { problem: `there is a connector ${metadata.id} already.` }) });
        await opened.close();
      }
    }
    if (values['json']) host.print(JSON.stringify(kinds));
    else for (const kind of kinds) host.print(lineOf(kind));
    return kinds.some(({ problem }) => problem !== undefined) ? 1 : 0;
  },
};

function lineOf({ id = '', type = '', package: name, version, problem }: Kind): string {
  if (problem !== undefined) return `WRONG   ${name ?? id}: ${problem}`;
  return `${type.padEnd(8)}${id.padEnd(36)}${name === undefined ? 'of the product' : `${name} ${version ?? ''}`}`.trimEnd();
}

import { ConnectorFactories } from '../connectors/connector-factories';
import { openPackage } from '../connectors/packages/open-package';
import { Log } from '../platform/logging/log';
import { OutboundGuard } from '../platform/outbound/outbound-guard';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { CommandError, JSON_OPTION, type Command } from './command';
import { namedPackage, withConnector } from './connector-settings';

const SETTINGS = '.env';
// One that the tests use already would stay among the packages that an image is built without.
const NPM = ['install', '--save-prod', '--save-exact', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

export const addConnector: Command = {
  name: 'connector add',
  summary: 'Installs a connector package from npm, tries it and names it in .env',
  usage: '<package>[@version] | <folder> [--json]',
  help: [
    'The package is installed in this checkout at exactly that version, without running its scripts; a folder stays where it is. It is loaded in a',
    'thread of its own, as the service does it. When that goes well, CONNECTORS in .env names it: the next start of the service offers it.',
    'A package is code that you trust: docs/npm-connectors.md says what it is kept from and what it is not.',
  ],
  options: JSON_OPTION,
  positionals: 1,
  async run({ positionals, values }, host) {
    const { environment } = host;
    const wanted = positionals[0] ?? '';
    const home = process.cwd();
    const isFolder = wanted.startsWith('.') || isAbsolute(wanted);
    const name = isFolder ? wanted : namedPackage(wanted);
    if (name === undefined) throw new CommandError(`${wanted} is neither the name of a package nor a folder that begins with ./`);
    if (!isFolder) await install(wanted, home);
    const guard = new OutboundGuard([environment.outboundAllowed]);
    const opened = await openPackage(name, home, { guard, log: new Log('silent') });
    if ('problem' in opened) throw new CommandError(`${name} cannot be used: ${opened.problem}`);
    const { factory, version } = opened;
    await opened.close();
    const { id, name: names } = factory.metadata;
    if (new ConnectorFactories(environment, guard).of(id)) throw new CommandError(`${name} cannot be used: there is a connector ${id} already.`);
    const file = join(home, SETTINGS);
    const settings = existsSync(file) ? readFileSync(file, 'utf8') : '';
    writeFileSync(file, withConnector(settings, name));
    const added = { package: name, version, id, type: factory.type, name: names['en'] ?? id };
    if (values['json']) host.print(JSON.stringify(added));
    else host.print(`${added.type}  ${added.id}  ${added.name}  (${name} ${version})\nIt is in ${SETTINGS}. Start the service again to set it up.`);
    return 0;
  },
};

async function install(wanted: string, home: string): Promise<void> {
  // What npm says must not get into the way of a script that reads the answer.
  const npm = spawn('npm', [...NPM, wanted], { cwd: home, env: { ...process.env }, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  const [code] = (await once(npm, 'exit')) as [number | null];
  if (code !== 0) throw new CommandError(`npm could not install ${wanted}.`);
}

import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Environment, readVariables } from '../environment';
import { writtenPackage, type WrittenPackage } from '../testing/written-package';
import { CommandError } from './command';
import { CommandHost } from './command-host';
import { addConnector } from './connector-add';
import { listConnectorKinds } from './connector-list';

/** Does what npm does with a package that is in a folder, and writes down how it was called. */
const NPM = `#!/bin/sh
echo "$@" > npm-was-called-with
for name; do :; done
[ "$name" = no-such-package ] && exit 1
mkdir -p node_modules && cp -r "$ACME" node_modules/acme`;

class KeptHost extends CommandHost {
  readonly lines: string[] = [];
  override print(line: string): void {
    this.lines.push(line);
  }
}

describe('the commands for connector packages', () => {
  const [cwd, path] = [process.cwd(), process.env['PATH']];
  let home: string;
  let acme: WrittenPackage;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'gatepost-home-'));
    acme = writtenPackage();
    mkdirSync(join(home, 'bin'));
    writeFileSync(join(home, 'bin/npm'), NPM);
    chmodSync(join(home, 'bin/npm'), 0o755);
    process.chdir(home);
    process.env['PATH'] = `${join(home, 'bin')}${delimiter}${path ?? ''}`;
    process.env['ACME'] = acme.folder;
  });
  afterEach(() => {
    process.chdir(cwd);
    process.env['PATH'] = path;
    delete process.env['ACME'];
    rmSync(home, { recursive: true });
    acme.remove();
  });

  const host = (connectors = '') => new KeptHost(new Environment(readVariables({ GATEPOST_PROFILE: 'demo', CONNECTORS: connectors }), '', ''), 'connector');
  const settings = () => readFileSync(join(home, '.env'), 'utf8');

  it('install one exactly, without its scripts, try it and name it in .env', async () => {
    writeFileSync(join(home, '.env'), 'PORT=4001\n');
    const kept = host();
    expect(await addConnector.run({ positionals: ['acme@1.2.3'], values: { json: true } }, kept)).toBe(0);
    expect(JSON.parse(kept.lines.join(''))).toEqual({ package: 'acme', version: '1.2.3', id: 'acme-mail', type: 'Email', name: 'Acme' });
    expect(settings()).toBe('PORT=4001\nCONNECTORS=acme\n');
    expect(readFileSync(join(home, 'npm-was-called-with'), 'utf8')).toMatch(/^install --save-prod --save-exact --ignore-scripts .* acme@1\.2\.3\n$/);
  });

  it('take a folder as it is', async () => {
    const kept = host();
    expect(await addConnector.run({ positionals: [acme.folder], values: {} }, kept)).toBe(0);
    expect(kept.lines.join('\n')).toContain('Email  acme-mail  Acme');
    expect(settings()).toBe(`CONNECTORS=${acme.folder}\n`);
  });

  it.each([
    ['what npm does not find', 'no-such-package', 'npm could not install no-such-package.'],
    ['what is no name', '--prefix=/', 'neither the name of a package nor a folder'],
    ['a folder that is none', './nowhere', 'no folder with a package.json'],
  ])('leave the settings alone for %s', async (_what, wanted, message) => {
    const adding = addConnector.run({ positionals: [wanted], values: {} }, host());
    await expect(adding).rejects.toThrow(CommandError);
    await expect(adding).rejects.toThrow(message);
    expect(settings).toThrow();
  });

  it('leave the settings alone for one that cannot be used', async () => {
    const broken = writtenPackage({ atLoad: `throw new Error('no licence');` });
    const twin = writtenPackage({ metadata: { id: 'simple-mail-transfer-protocol' } });
    await expect(addConnector.run({ positionals: [broken.folder], values: {} }, host())).rejects.toThrow('no licence');
    await expect(addConnector.run({ positionals: [twin.folder], values: {} }, host())).rejects.toThrow(
      'there is a connector simple-mail-transfer-protocol already',
    );
    expect(settings).toThrow();
    broken.remove();
    twin.remove();
  });

  it('list what can be set up, and what cannot be used', async () => {
    const kept = host(`${acme.folder},no-such-package`);
    expect(await listConnectorKinds.run({ positionals: [], values: { json: true } }, kept)).toBe(1);
    expect(JSON.parse(kept.lines.join(''))).toEqual([
      { id: 'simple-mail-transfer-protocol', type: 'Email' },
      { id: 'acme-mail', type: 'Email', package: acme.folder, version: '1.2.3' },
      { package: 'no-such-package', problem: expect.stringContaining('is not installed') as string },
    ]);
    const well = host(acme.folder);
    expect(await listConnectorKinds.run({ positionals: [], values: {} }, well)).toBe(0);
    expect(well.lines[1]).toMatch(/^Email +acme-mail +/);
  });
});

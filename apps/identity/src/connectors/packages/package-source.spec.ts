import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findPackage, packageNames, PackageProblem } from './package-source';

describe('where a package lies', () => {
  let home: string;
  beforeEach(() => {
    home = realpathSync(mkdtempSync(join(tmpdir(), 'gatepost-home-')));
  });
  afterEach(() => rmSync(home, { recursive: true }));

  function write(folder: string, manifest: object, file = 'lib/index.js'): string {
    const module = join(home, folder, file);
    mkdirSync(dirname(module), { recursive: true });
    writeFileSync(join(home, folder, 'package.json'), JSON.stringify(manifest));
    writeFileSync(module, '');
    return pathToFileURL(module).href;
  }

  it.each([
    ['main', { main: 'lib/index.js' }],
    ['main without its ending', { main: './lib/index' }],
    ['main that is a folder', { main: 'lib' }],
    ['module', { main: 'lib/other.js', module: './lib/index.js' }],
    ['exports', { exports: './lib/index.js' }],
    ['exports of the package itself', { exports: { '.': './lib/index.js', './other': './other.js' } }],
    ['conditions', { exports: { '.': { types: './lib/index.d.ts', import: './lib/index.js', require: './lib/index.cjs' } } }],
    ['conditions in conditions', { exports: { browser: './lib/browser.js', node: { import: './lib/index.js' }, default: './lib/other.js' } }],
  ])('is told by its %s', (_what, manifest) => {
    const entry = write('node_modules/@acme/mail', { version: '1.2.3', ...manifest });
    expect(findPackage('@acme/mail', home)).toEqual({ name: '@acme/mail', folder: join(home, 'node_modules/@acme/mail'), version: '1.2.3', entry });
  });

  it('is looked for upwards, and folders from where one is', () => {
    const entry = write('node_modules/acme', {}, 'index.js');
    mkdirSync(join(home, 'apps/identity'), { recursive: true });
    expect(findPackage('acme', join(home, 'apps/identity')).entry).toBe(entry);
    const own = write('my-connectors/acme', { main: 'lib/index.js' });
    expect(findPackage('./my-connectors/acme', home).entry).toBe(own);
    expect(findPackage(join(home, 'my-connectors/acme'), '/').entry).toBe(own);
  });

  it.each([
    ['nowhere', 'nowhere is not installed: npm run gatepost -- connector add nowhere'],
    ['./nowhere', './nowhere is no folder with a package.json.'],
    ['..', '.. is no folder with a package.json.'],
    ['acme/../../etc', 'acme/../../etc is no name of a package.'],
    ['@acme', '@acme is no name of a package.'],
    ['escaping', 'escaping has no module ../other/index.js.'],
    ['empty', 'empty has no module index.js.'],
  ])('is not %s', (name, message) => {
    write('node_modules/escaping', { main: '../other/index.js' });
    write('node_modules/other', {}, 'index.js');
    write('node_modules/empty', {});
    expect(() => findPackage(name, home)).toThrow(PackageProblem);
    expect(() => findPackage(name, home)).toThrow(message);
  });

  it('is named in a list, once', () => {
    expect(packageNames(' acme, ./own ,,acme')).toEqual(['acme', './own']);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { WorkspaceCopy } from './testing/workspace-copy.mjs';

const JEST = { NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' };

describe('a workspace with generated connectors', () => {
  const made = [
    ['acme', 'email', 'acme-email'],
    ['text-acme', 'sms', 'text-acme-sms'],
  ];
  let copy;
  beforeAll(() => {
    copy = new WorkspaceCopy();
    for (const [name, kind] of made) expectSuccess(copy.run('nx', ['g', '@gatepost/tools:connector', name, '--kind', kind]));
    expectSuccess(copy.run('nx', ['g', '@gatepost/tools:email-template', 'welcome-back']));
  }, 120_000);
  afterAll(() => copy.remove());

  it.each(made)(
    'compiles %s, and its contract suite passes',
    (name) => {
      const folder = `libs/connectors/${name}`;
      expectSuccess(copy.run('tsc', ['--pretty', 'false', '-p', 'tsconfig.json'], { folder }));
      const { status, output } = copy.run('jest', ['--ci'], { folder, env: JEST });
      expect([status, output]).toEqual([0, expect.stringContaining('hands a m')]);
    },
    120_000,
  );

  it('compiles what installs them', () => {
    const tsconfig = { extends: './tsconfig.base.json', compilerOptions: { types: ['node'] }, files: ['apps/identity/src/connectors/own-connectors.ts'] };
    copy.write('tsconfig.installed.json', JSON.stringify(tsconfig));
    expectSuccess(copy.run('tsc', ['--pretty', 'false', '-p', 'tsconfig.installed.json']));
    expect(copy.read('apps/identity/src/connectors/own-connectors.ts')).toMatch(/ownFactory\(acme\), ownFactory\(textAcme\)\]/);
  }, 120_000);

  it('has one more kind of mail, which compiles and has words in every language', () => {
    expect(copy.read('libs/contracts/src/management/email-templates.ts')).toContain("'WelcomeBack',");
    expect(copy.read('docs/openapi.json')).toContain('"WelcomeBack"');
    for (const folder of ['libs/templates', 'libs/connector-config']) expectSuccess(copy.run('tsc', ['--pretty', 'false', '-p', 'tsconfig.json'], { folder }));
    expectSuccess(copy.run('jest', ['--ci', 'welcome-back', 'default-mail'], { folder: 'libs/templates', env: JEST }));
    const changed = ['libs/templates/src/**/*.ts', 'libs/connector-config/src/smtp-templates.ts', 'libs/contracts/src/management/email-templates.ts'];
    expectSuccess(copy.run('prettier', ['--check', ...changed]));
  }, 120_000);

  it('has nothing that lint or format would change', () => {
    const written = made
      .flatMap(([name]) => [`libs/connectors/${name}`, `libs/connector-config/src/${name}.ts`])
      .concat('apps/identity/src/connectors/own-connectors.ts');
    expectSuccess(copy.run('eslint', ['--max-warnings', '0', ...written]));
    expectSuccess(copy.run('prettier', ['--check', 'docs/connectors/*acme.md', ...written]));
  }, 120_000);

  it('has their pages and their places in the index', () => {
    expectSuccess(copy.run('node', ['tools/connector-docs.mjs', 'check']));
    for (const [name, , id] of made) {
      expect(copy.read(`docs/connectors/${name}.md`)).toContain(`\`${id}\` as id`);
      expect(copy.read(`docs/connectors/${name}.md`)).toMatch(/\| `apiKey` +\| text +\| yes/);
      expect(copy.read('docs/connectors/README.md')).toContain(`(${name}.md)`);
    }
  });

  it('finds them as packages, and so does the lock file', () => {
    for (const [name] of made) {
      const folder = `libs/connectors/${name}`;
      expect(realpathSync(join(copy.root, `node_modules/@gatepost/connector-${name}`))).toBe(join(copy.root, folder));
      for (const lock of ['package-lock.json', 'node_modules/.package-lock.json']) {
        const { packages } = JSON.parse(copy.read(lock));
        expect(packages[folder]).toEqual({ name: `@gatepost/connector-${name}` });
        expect(packages[`node_modules/@gatepost/connector-${name}`]).toEqual({ resolved: folder, link: true });
      }
    }
    expectSuccess(copy.run('node', ['tools/checks/lock-complete.mjs']));
  });

  it('is asked in vain for one that is there already, and for a name that is none', () => {
    for (const [generator, name, problem] of [
      ['connector', 'acme', 'There is a libs/connectors/acme already'],
      ['connector', 'Acme', 'is no name'],
      ['connector', 'config', 'There is a libs/connector-config already'],
      ['connector', 'readme', 'There is a docs/connectors/readme.md already'],
      ['email-template', 'welcome-back', 'There is a kind WelcomeBack already'],
    ]) {
      const { status, output } = copy.run('nx', ['g', `@gatepost/tools:${generator}`, name]);
      expect([status, output]).toEqual([1, expect.stringContaining(problem)]);
    }
  }, 60_000);

  it('is left as it is by a dry run', () => {
    const before = copy.read('apps/identity/src/connectors/own-connectors.ts');
    const { status, output } = copy.run('nx', ['g', '@gatepost/tools:connector', 'later', '--dry-run']);
    expect([status, output]).toEqual([0, expect.stringContaining('CREATE libs/connectors/later/src/connector.ts')]);
    expect(existsSync(join(copy.root, 'libs/connectors/later'))).toBe(false);
    expect(copy.read('apps/identity/src/connectors/own-connectors.ts')).toBe(before);
  }, 60_000);
});

function expectSuccess({ status, output }) {
  expect(status === 0 ? '' : output).toBe('');
}

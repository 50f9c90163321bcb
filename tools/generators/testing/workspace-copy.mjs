import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const OWN = '@gatepost';
const LEFT_OUT = ['node_modules', 'dist', 'tmp', '.nx', '.angular', '.git', '.gatepost', 'coverage', 'android', 'ios', 'images'];

/** A copy of this workspace to generate into. Packages are those of the original, except the workspace's own. */
export class WorkspaceCopy {
  #env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NX_CACHE_PROJECT_GRAPH: 'true', CI: 'true', FORCE_COLOR: '0' };

  constructor() {
    this.root = realpathSync(mkdtempSync(join(tmpdir(), 'gatepost-generated-')));
    cpSync(root, this.root, { recursive: true, filter: (path) => !LEFT_OUT.includes(basename(path)) });
    this.#linkPackages();
    // What belongs to the test run around this one would be taken for its own.
    for (const name of Object.keys(this.#env)) if (/^(?:NX_TASK_|NX_WORKSPACE|JEST_|NODE_OPTIONS$|NX_FORKED)/.test(name)) delete this.#env[name];
  }

  /** Runs a program of node_modules/.bin; the answer holds what it printed. */
  run(program, args, { folder = '.', env = {} } = {}) {
    const command = join(this.root, 'node_modules/.bin', program);
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: join(this.root, folder),
      env: { ...this.#env, ...env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}` },
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    return { status, output: `${stdout}\n${stderr}` };
  }

  read(path) {
    return readFileSync(join(this.root, path), 'utf8');
  }

  write(path, text) {
    writeFileSync(join(this.root, path), text);
  }

  remove() {
    rmSync(this.root, { recursive: true, force: true });
  }

  #linkPackages() {
    const packages = join(root, 'node_modules');
    const folder = join(this.root, 'node_modules');
    mkdirSync(join(folder, OWN), { recursive: true });
    for (const name of readdirSync(packages)) {
      if (name !== OWN && name !== '.cache' && name !== '.package-lock.json') symlinkSync(join(packages, name), join(folder, name), 'junction');
    }
    cpSync(join(packages, '.package-lock.json'), join(folder, '.package-lock.json'));
    for (const name of readdirSync(join(packages, OWN))) {
      const original = relative(root, realpathSync(join(packages, OWN, name)));
      symlinkSync(join(this.root, original), join(folder, OWN, name), 'junction');
      const nested = join(original, 'node_modules');
      if (existsSync(join(root, nested))) symlinkSync(join(root, nested), join(this.root, nested), 'junction');
    }
  }
}

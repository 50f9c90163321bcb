// `npm run check`: format, lint, boundaries, types, unused code, first-load sizes, the lock file and generated files.
import { spawnSync } from 'node:child_process';

const TARGETS = 'format,lint,typecheck,unused,size,lock,migrations,openapi,docs,boundaries,arrows';
const { status } = spawnSync('nx', ['run-many', '-t', TARGETS, '--output-style=static', ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;

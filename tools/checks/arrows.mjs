// Do the folders of the identity service depend on each other only as sheriff.config.ts allows? One pass over all its
// files takes a second; Sheriff's rule for ESLint looks through the workspace anew for each file.
import { violatesDependencyRule } from '@softarc/sheriff-core';
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const service = fileURLToPath(new URL('../../apps/identity', import.meta.url));

/** [where the line stands, what it would import] */
const broken = [
  ['src/mail/mailer.ts', '../verification/codes/send-code'],
  ['src/verification/codes/send-code.ts', '../../experience/submit'],
  ['src/platform/logging/log.ts', '../../mail/mailer'],
  ['src/users/user.store.ts', '../oidc/providers'],
];

// What names every file reaches them all, specs too.
const files = globSync('src/**/*.ts', { cwd: service });
mkdirSync(`${service}/tmp`, { recursive: true });
writeFileSync(`${service}/tmp/every-file.ts`, files.map((file) => `import '../${file.replaceAll('\\', '/').slice(0, -'.ts'.length)}';\n`).join(''));
const { status, stdout, stderr } = spawnSync('sheriff', ['verify', 'tmp/every-file.ts'], {
  cwd: service,
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (status !== 0) console.error(stdout, stderr);

// An arrow that nothing stops any more would be worse than none.
const silent = broken.filter(([file, wanted]) => violatesDependencyRule(`${service}/${file}`, wanted, true, `import '${wanted}';\n`) === '');
for (const [file, wanted] of silent) console.error(`${file} may import ${wanted}`);

console.log(`${files.length} files judged; ${broken.length - silent.length} of ${broken.length} broken arrows were stopped.`);
process.exitCode = status === 0 && silent.length === 0 ? 0 : 1;

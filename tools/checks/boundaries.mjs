// Breaks every boundary on purpose and asks whether a rule stops it. A rule that silently stops working is worse than none.
import { ESLint } from 'eslint';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const NX = '@nx/enforce-module-boundaries';
const BUILT_IN = 'no-restricted-imports';
const TYPES_ONLY = '@typescript-eslint/no-restricted-imports';

/** [where the line stands, the line, the rule that must complain] */
const broken = [
  ['apps/console/src/main.ts', `import '@gatepost/database/migrate';`, NX],
  ['apps/console/src/main.ts', `await import('@gatepost/testing/database');`, NX],
  ['apps/mobile/src/main.ts', `import '../../console/src/main';`, NX],
  ['libs/contracts/src/errors.ts', `import '@gatepost/phrases/errors/messages';`, NX],
  ['libs/phrases/src/errors/messages.ts', `import '@gatepost/connector-kit/canonical-address';`, NX],
  ['libs/api-client/src/api-client.ts', `import '@gatepost/phrases/errors/messages';`, NX],
  ['libs/database/src/migrate.ts', `import '@gatepost/contracts/errors';`, NX],
  ['libs/connector-kit/src/connector-error.ts', `import '@gatepost/templates/code-mail';`, NX],
  ['apps/sign-in/src/main.ts', `import 'zod';`, NX],
  ['apps/sign-in/src/main.ts', `import '@angular/router';`, NX],
  ['apps/sign-in/src/main.ts', `import '@angular/forms/signals';`, NX],
  ['apps/sign-in/src/main.ts', `import '@angular/common/http';`, NX],
  ['apps/sign-in/src/main.ts', `import { errors } from '@gatepost/contracts/errors';\nexport { errors };`, TYPES_ONLY],
  ['libs/contracts/src/errors.ts', `import 'node:fs';`, BUILT_IN],
  ['libs/contracts/src/errors.ts', `import 'fs';`, BUILT_IN],
  ['libs/contracts/src/errors.ts', `import '@angular/core';`, BUILT_IN],
  ['apps/mobile/src/main.ts', `import '@nestjs/common';`, BUILT_IN],
];

const eslint = new ESLint({ cwd: root });
let silent = 0;
for (const [filePath, line, rule] of broken) {
  const [result] = await eslint.lintText(`${line}\n`, { filePath });
  if (result?.messages.some(({ ruleId }) => ruleId === rule)) continue;
  silent += 1;
  console.error(
    `${filePath} may hold  ${line}\n  ${rule} did not complain; these did: ${result?.messages.map(({ ruleId, message }) => ruleId ?? message).join(', ') || 'none'}`,
  );
}
console.log(`${broken.length - silent} of ${broken.length} broken boundaries were stopped.`);
process.exitCode = silent === 0 ? 0 : 1;

import { defineConfig } from 'rolldown';

// Our own code goes into one file; packages from npm stay in node_modules.
export default defineConfig({
  input: { main: 'src/main.ts' },
  platform: 'node',
  tsconfig: 'tsconfig.json',
  external: (id) => /^[^./]/.test(id) && !/^@(gatepost|oxc-project)\//.test(id),
  output: { dir: '../../dist/apps/sample-api', format: 'esm', sourcemap: true },
});

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { NODE_FLAGS } from '../start/node-flags.mjs';

/** Where results go. */
export const resultsFolder = fileURLToPath(new URL('../../tmp/', import.meta.url));

/** The command line, as bench.mjs describes it. */
export function readOptions() {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      profile: { type: 'boolean', default: false },
      node: { type: 'string', default: '' },
    },
  });
  const wanted = values.only?.split(',');
  return {
    starts: values.quick ? 1 : 3,
    /** How much of everything is done. */
    share: values.quick ? 0.25 : 1,
    isWanted: (id) => wanted?.includes(id) ?? true,
    nodeFlags: [...NODE_FLAGS, ...values.node.split(' ').filter(Boolean)],
    profileFlags: values.profile ? ['--cpu-prof', `--cpu-prof-dir=${resultsFolder}bench-profile`] : [],
  };
}

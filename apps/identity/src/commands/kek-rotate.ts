import { CommandError, JSON_OPTION, type Command } from './command';
import { Reseal } from './reseal/reseal';

export const rotateKek: Command = {
  name: 'kek rotate',
  summary: 'Seals everything anew that lies under an earlier SECRET_KEK',
  usage: '[--json]',
  help: [
    'To replace the key while the service runs:',
    '  1. Make a new one: openssl rand -base64 32. Give it to every process as SECRET_KEK_PREVIOUS, and restart them: all can open it now.',
    '  2. Swap the two: the new key is SECRET_KEK, the old one SECRET_KEK_PREVIOUS. Restart all processes.',
    '  3. Run this command with the same variables. It may be stopped at any moment and run again.',
    '  4. When it says that nothing is left under an earlier key, take SECRET_KEK_PREVIOUS away and restart.',
    'With one process that may stop for a moment, begin with the second step. Codes that are on their way stay good.',
    'Backups from before need the old key: keep it as long as them.',
  ],
  options: JSON_OPTION,
  positionals: 0,
  async run({ values }, host) {
    const context = await host.services();
    const { sealed, left } = await host.within(context, 'admin', () => context.get(Reseal).execute());
    const total = Object.values(sealed).reduce((sum, count) => sum + count, 0);
    if (values['json']) host.print(JSON.stringify({ sealed, left }));
    else {
      for (const [column, count] of Object.entries(sealed)) if (count > 0) host.print(`${column}: ${count} sealed anew`);
      if (left === 0) host.print(total === 0 ? 'Nothing lies under an earlier key.' : 'Nothing is left under an earlier key: SECRET_KEK_PREVIOUS can go.');
    }
    if (left > 0)
      throw new CommandError(`${left} values are still under an earlier key: a process still seals with it, or it is not among SECRET_KEK_PREVIOUS.`);
    return 0;
  },
};

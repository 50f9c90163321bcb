import { canonicalAddress } from '@gatepost/connector-kit/canonical-address';
import { audit } from '../platform/audit/audit-entry';
import { ADMIN_TENANT } from '../platform/tenancy/tenant';
import { hashToken, newToken, setupLink } from '../setup/setup-token';
import { SetupStore } from '../setup/setup.store';
import { CommandError, JSON_OPTION, type Command } from './command';

export const inviteAdministrator: Command = {
  name: 'admin invite',
  summary: 'Prints a link that makes one address an administrator, new or known',
  usage: '<email> [--json]',
  help: [
    'The link works once, for 24 hours, and for this address alone. A link that was printed before and not used yet stops working.',
    'Whoever has the address already is given the administrators’ roles, and is no longer suspended.',
  ],
  options: JSON_OPTION,
  positionals: 1,
  async run({ positionals, values }, host) {
    const email = canonicalAddress(positionals[0] ?? '');
    if (email === undefined) throw new CommandError(`${positionals[0] ?? ''} is not an e-mail address.`);
    const context = await host.services();
    const token = newToken();
    const entry = { key: 'Management.Administrator.Create', target: { type: 'Administrator', id: email } } as const;
    await host.within(context, ADMIN_TENANT, () => context.get(SetupStore, { strict: false }).reopen(ADMIN_TENANT, hashToken(token, email), [audit([entry])]));
    const link = setupLink(host.environment.adminEndpoint, token);
    host.print(values['json'] ? JSON.stringify({ email, link, expiresInSeconds: 86_400 }) : `For ${email}, once and within 24 hours:\n${link}`);
    return 0;
  },
};

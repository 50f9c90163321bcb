import { managementIndicator } from '@gatepost/contracts/permissions';
import { issuerOf } from '../platform/tenancy/tenant';
import { Tenants } from '../platform/tenancy/tenants';
import { CommandError, JSON_OPTION, oneOf, required, type Command } from './command';
import { CreateApp } from './create-app';

const LONGEST_NAME = 256;

export const createApp: Command = {
  name: 'app create',
  summary: 'Makes an application for a server, with the right to call the Management API',
  usage: '--name <name> [--type machine] [--tenant default|admin] [--json]',
  help: [
    'Its id and secret are printed once: the secret cannot be read again.',
    'It gets its tokens at the token endpoint with client_credentials and the printed resource.',
  ],
  options: { ...JSON_OPTION, name: { type: 'string' }, type: { type: 'string' }, tenant: { type: 'string' } },
  positionals: 0,
  async run(input, host) {
    const name = required(input, 'name');
    if (name.length > LONGEST_NAME) throw new CommandError(`--name may have ${LONGEST_NAME} characters.`);
    oneOf(input, 'type', ['machine'], 'machine');
    const tenantId = oneOf(input, 'tenant', ['default', 'admin'], 'default');
    const context = await host.services();
    const { id, secret } = await host.within(context, tenantId, () => context.get(CreateApp).execute(name));
    const tenant = context.get(Tenants).get(tenantId);
    const made = {
      tenant: tenantId,
      id,
      secret,
      endpoint: tenant.endpoint,
      tokenEndpoint: `${issuerOf(tenant)}/token`,
      resource: managementIndicator(tenantId),
    };
    host.print(
      input.values['json']
        ? JSON.stringify(made)
        : Object.entries(made)
            .map(([label, value]) => `${label.padEnd(15)}${value}`)
            .join('\n'),
    );
    return 0;
  },
};

import { KeyStore } from '../../oidc/keys/key.store';
import { Tenants } from '../../platform/tenancy/tenants';
import { SelfCheck } from '../../self-check/self-check';
import { ADMIN_TENANT } from '../../platform/tenancy/tenant';
import { CommandError, JSON_OPTION, type Command } from '../command';
import type { CommandHost } from '../command-host';
import { checkConnectors } from './check-connectors';
import { checkCookies } from './check-cookies';
import { checkDatabase } from './check-database';
import { checkEndpoint } from './check-endpoint';
import { checkListener } from './check-listener';
import { isWrong, lineOf, type Finding } from './finding';

export const doctor: Command = {
  name: 'doctor',
  summary: 'Looks at a running service from outside and says what is wrong, with its fix',
  usage: '[--json]',
  help: [
    'Run it on the host of the service, with the same variables. It looks at the database and its clock, the ports, the endpoints as the world',
    'calls them, what the proxy tells of clients, the cookies, and the connector packages. Changes nothing. The exit code is 1 when something is wrong.',
  ],
  options: JSON_OPTION,
  positionals: 0,
  async run({ values }, host) {
    const findings = await examine(host);
    if (values['json']) host.print(JSON.stringify(findings));
    else for (const finding of findings) host.print(lineOf(finding));
    return findings.some(isWrong) ? 1 : 0;
  },
};

async function examine(host: CommandHost): Promise<readonly Finding[]> {
  const { environment } = host;
  let database: readonly Finding[];
  try {
    database = await checkDatabase(await host.databaseUrl(), await host.migrationState(), environment);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return [{ area: 'database', says: error.message, fix: 'Nothing else can be looked at before it answers.' }];
  }
  const { TRUSTED_PROXIES: trustedProxies } = environment.variables;
  const context = await host.open();
  const tenants = context.get(Tenants).all;
  const selfCheck = context.get(SelfCheck, { strict: false });
  const findings = [...database, await sealing(context.get(KeyStore, { strict: false })), ...(await checkConnectors(environment))];
  for (const tenant of tenants) {
    const isAdmin = tenant.id === ADMIN_TENANT;
    findings.push(await checkListener(tenant, isAdmin ? 'ADMIN_PORT' : 'PORT'));
    findings.push(...(await checkEndpoint({ tenant, variable: isAdmin ? 'ADMIN_ENDPOINT' : 'ENDPOINT', trustedProxies, proof: selfCheck.proof() })));
    if (isAdmin) findings.push(await checkCookies(tenant));
  }
  return findings;
}

async function sealing(keys: KeyStore): Promise<Finding> {
  try {
    await keys.prove();
    return { area: 'SECRET_KEK', says: 'It opens what the database holds.' };
  } catch {
    return {
      area: 'SECRET_KEK',
      says: 'It is not the key that this database was sealed with.',
      fix: 'Give the key of that time, or name it in SECRET_KEK_PREVIOUS.',
    };
  }
}

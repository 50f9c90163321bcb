import type { ApiClient } from '@gatepost/api-client/api-client';
import { saveApplicationSignInExperience } from '@gatepost/contracts/management/application-sign-in-experience';
import { smtpTemplates } from '@gatepost/connector-config/smtp-templates';
import { createApplicationSecret } from '@gatepost/contracts/management/application-secrets';
import { createApplication } from '@gatepost/contracts/management/applications';
import { createConnector, testConnector } from '@gatepost/contracts/management/connectors';
import { saveCustomPhrase } from '@gatepost/contracts/management/custom-phrases';
import { listDeliveries } from '@gatepost/contracts/management/deliveries';
import { saveEmailTemplates } from '@gatepost/contracts/management/email-templates';
import { listLogs } from '@gatepost/contracts/management/logs';
import { createResource } from '@gatepost/contracts/management/resources';
import { addUserRoles } from '@gatepost/contracts/management/role-assignments';
import { createRole, listRoles } from '@gatepost/contracts/management/roles';
import { createUser } from '@gatepost/contracts/management/users';
import { changeSignInExperience } from '@gatepost/contracts/management/sign-in-experience';
import type { RunningService } from '../stage/running-service';
import { hostileText, markup, unbrokenText } from './hostile-text';
import { managementApi } from './management-api';

const LONGEST = 65_536;
/** What a mail takes as one line of its head. */
const headLine = (length: number) => hostileText(length).replace(/[\p{Cc}\u2028\u2029]/gu, '');

/** What the pages about one thing are opened with. */
export interface Seeded {
  readonly user: string;
  readonly native: string;
  readonly web: string;
  readonly machine: string;
  readonly thirdParty: string;
  readonly mail: string;
  readonly social: string;
  readonly delivery: string;
  readonly log: string;
}

/** Things of every kind with texts that nobody would want, some of them longer than the service takes today. */
export async function seedHostileData(running: RunningService): Promise<Seeded> {
  const api = await managementApi(running);
  const user = await seedUsers(running, api);
  await seedAdministrator(running);
  const applications = await seedApplications(running, api);
  const connectors = await seedConnectors(running, api);
  await seedTexts(running, api);
  await damage(running);
  const [delivery] = (await api.call(listDeliveries, {})).body;
  const [log] = (await api.call(listLogs, {})).body;
  return { user, ...applications, ...connectors, delivery: present(delivery).id, log: present(log).id };
}

async function seedUsers(running: RunningService, api: ApiClient): Promise<string> {
  const longAddress = `${'w'.repeat(60)}@${Array.from({ length: 3 }, () => 'w'.repeat(60)).join('.')}.example`;
  const { id } = (await api.call(createUser, { body: { primaryEmail: longAddress, primaryPhone: '31612345678', username: 'w'.repeat(128) } })).body;
  const plain = (await api.call(createUser, { body: { primaryEmail: 'plain@example.com' } })).body;
  const role = (await api.call(createRole, { body: { name: hostileText(128), description: unbrokenText(128) } })).body;
  await api.call(addUserRoles, { params: { userId: id }, body: { roleIds: [role.id] } });
  const text = hostileText(LONGEST);
  const profile = { givenName: text, familyName: text, nickname: markup, website: 'javascript:harmed=1', address: { formatted: text } };
  await running.query('UPDATE users SET name = $2, avatar = $3, profile = $4, custom_data = $5 WHERE id = $1', [
    id,
    hostileText(128),
    'javascript:harmed=1',
    profile,
    { [markup]: text },
  ]);
  await running.query('UPDATE users SET name = $2 WHERE id = $1', [plain.id, unbrokenText(128)]);
  return id;
}

/** Beside the one who looks at it all. */
async function seedAdministrator(running: RunningService): Promise<void> {
  const administrators = await managementApi(running, 'admin');
  const [role] = (await administrators.call(listRoles, { query: { search: 'default:admin' } })).body;
  const { id } = (await administrators.call(createUser, { body: { primaryEmail: `${'w'.repeat(60)}@example.com` } })).body;
  await administrators.call(addUserRoles, { params: { userId: id }, body: { roleIds: [present(role).id] } });
  await running.query('UPDATE users SET name = $2 WHERE id = $1', [id, hostileText(128)]);
}

async function seedApplications(running: RunningService, api: ApiClient) {
  const redirectUris = [`com.example.${'w'.repeat(200)}://callback`];
  const create = async (type: 'Native' | 'Traditional' | 'MachineToMachine', isThirdParty = false) => {
    const oidcClientMetadata = { redirectUris: type === 'Native' ? redirectUris : [], postLogoutRedirectUris: [] };
    return (await api.call(createApplication, { body: { name: 'Application', type, isThirdParty, oidcClientMetadata } })).body.id;
  };
  const native = await create('Native');
  const web = await create('Traditional');
  const machine = await create('MachineToMachine');
  const thirdParty = await create('Traditional', true);
  await api.call(createApplicationSecret, { params: { id: web }, body: { name: unbrokenText(256) } });
  await api.call(saveApplicationSignInExperience, {
    params: { applicationId: native },
    body: { displayName: hostileText(256), customCss: `</style>${markup}` },
  });
  await api.call(createResource, { body: { name: hostileText(256), indicator: `https://${'w'.repeat(60)}.example/${'w'.repeat(900)}` } });
  await running.query(`UPDATE applications SET name = $1, description = $2, custom_data = $3 WHERE tenant_id = 'default'`, [
    hostileText(256),
    hostileText(LONGEST),
    { [markup]: hostileText(LONGEST) },
  ]);
  await running.query('UPDATE applications SET name = $2, description = $3 WHERE id = $1', [machine, unbrokenText(256), unbrokenText(LONGEST)]);
  return { native, web, machine, thirdParty };
}

async function seedConnectors(running: RunningService, api: ApiClient) {
  const fromEmail = `${unbrokenText(60)} <codes@example.com>`;
  const config = { host: '127.0.0.1', port: Number(running.service.smtpPort), fromEmail, templates: smtpTemplates };
  const mail = (await api.call(createConnector, { body: { connectorId: 'simple-mail-transfer-protocol', config } })).body.id;
  const github = { clientId: hostileText(200), clientSecret: 'secret' };
  const social = (await api.call(createConnector, { body: { connectorId: 'github-universal', config: github } })).body.id;
  await api.call(testConnector, { params: { factoryId: 'simple-mail-transfer-protocol' }, body: { email: 'somebody@example.com', config } });
  const said = { name: { en: hostileText(2_000) }, logo: 'javascript:harmed=1', target: markup.slice(0, 128) };
  await running.query(`UPDATE connectors SET metadata = $1 WHERE tenant_id = 'default'`, [said]);
  await running.query(
    `INSERT INTO connector_health (tenant_id, connector_id, channel, last_error, failed_at) VALUES ('default', $1, 'email', $2, ARRAY[now(), now()])
    ON CONFLICT (tenant_id, connector_id) DO UPDATE SET last_error = excluded.last_error, failed_at = excluded.failed_at`,
    [mail, hostileText(LONGEST)],
  );
  return { mail, social };
}

async function seedTexts(running: RunningService, api: ApiClient): Promise<void> {
  for (const subject of ['First', 'Second']) {
    const details = { subject, content: 'Your code is {{code}}' };
    await api.call(saveEmailTemplates, { body: { templates: [{ languageTag: 'en', templateType: 'SignIn', details }] } });
  }
  // Handlers of pictures are refused by the policy of the frame that shows a mail, out loud: the specs of that frame are about them.
  const content = `{{code}}${hostileText(60_000)}`.replaceAll(/<img[^>]*>/g, '');
  const written = { subject: headLine(900), content, contentType: 'text/html', sendFrom: headLine(400) };
  for (const table of ['email_templates', 'email_template_versions']) await running.query(`UPDATE ${table} SET details = $1`, [written]);
  await api.call(saveCustomPhrase, { params: { languageTag: 'en' }, body: { identifier: { lead: hostileText(2000), send: unbrokenText(300) } } });
  const tag = '"><script>harmed=1</script><svg/onload=harmed=1>';
  const address = `https://example.com/?${tag}${unbrokenText(1500)}`;
  const experience = {
    ...{ customCss: `</style>${tag}${hostileText(60_000)}`, supportEmail: `${tag}${unbrokenText(150)}@example.com`, supportWebsiteUrl: address },
    ...{ termsOfUseUrl: address, privacyPolicyUrl: address, emailBlocklistPolicy: { customBlocklist: [`@${'w'.repeat(60)}.${'w'.repeat(60)}.example`] } },
  };
  await api.call(changeSignInExperience, { body: experience });
  await running.query(`INSERT INTO sentinels (tenant_id, address, blocked_until, entries) VALUES ('default', $1, now() + interval '1 hour', '[]')`, [
    hostileText(600).replaceAll(' ', '_'),
  ]);
}

/** What the service itself wrote down, as if everything outside had been hostile. */
async function damage(running: RunningService): Promise<void> {
  const text = hostileText(LONGEST);
  await running.query(`UPDATE deliveries SET recipient_masked = $1, server = $2, last_error = $1, state = 'failed'`, [text, unbrokenText(LONGEST)]);
  await running.query(
    `UPDATE delivery_attempts SET message = $1, reply = $1, server = $2, outcome = 'permanent', stage = 'message', facts = facts || $3::jsonb`,
    [
      text,
      unbrokenText(LONGEST),
      { dialogue: [markup, text, unbrokenText(2000)].map((said, at) => ({ at, from: at % 2 === 0 ? 'us' : 'server', text: said })) },
    ],
  );
  await running.query(`UPDATE logs SET payload = payload || $1::jsonb WHERE tenant_id = 'default'`, [
    {
      result: 'Error',
      error: { code: markup, message: text },
      ip: unbrokenText(500),
      userAgent: text,
      userAgentParsed: { ua: text, browser: { name: markup }, os: { name: text } },
    },
  ]);
  await running.query(
    `UPDATE logs SET key = left($1::text, 128), payload = payload || jsonb_build_object('key', $1::text) WHERE tenant_id = 'default' AND id = (SELECT max(id) FROM logs WHERE tenant_id = 'default')`,
    [markup],
  );
  // Whatever a process remembers of the configuration is read anew.
  await running.query('UPDATE tenants SET config_version = config_version + 1');
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('nothing was seeded');
  return value;
}

import { createApplication } from '@gatepost/contracts/management/applications';
import { createConnector } from '@gatepost/contracts/management/connectors';
import { createUser } from '@gatepost/contracts/management/users';
import { smtpTemplates } from '@gatepost/connector-config/smtp-templates';
import { journeysAround } from '../stage/journeys';
import { runningService } from '../stage/running-service';
import { Administrator } from './administrator';
import { managementApi } from './management-api';
import { saidAtField, wrongForms } from './wrong-forms';

const running = runningService();
const journey = journeysAround(running);
const administrator = new Administrator(running);
const PATIENCE_MS = 180_000;

describe('a wrong value is told at its field, and what was typed stays', () => {
  const known: Record<string, string> = { taken: 'taken@example.com' };
  const filledIn = (text: string) => text.replaceAll(/\{(\w+)\}/g, (mark, name: string) => known[name] ?? mark);

  beforeAll(async () => {
    const api = await managementApi(running);
    const oidcClientMetadata = { redirectUris: [], postLogoutRedirectUris: [] };
    known['user'] = (await api.call(createUser, { body: { primaryEmail: filledIn('{taken}') } })).body.id;
    known['web'] = (await api.call(createApplication, { body: { name: 'Web', type: 'Traditional', oidcClientMetadata } })).body.id;
    known['native'] = (await api.call(createApplication, { body: { name: 'Native', type: 'Native', oidcClientMetadata } })).body.id;
    const config = { host: '127.0.0.1', port: Number(running.service.smtpPort), fromEmail: 'codes@example.com', templates: smtpTemplates };
    known['mail'] = (await api.call(createConnector, { body: { connectorId: 'simple-mail-transfer-protocol', config } })).body.id;
  }, 60_000);

  for (const [area, forms] of Object.entries(wrongForms))
    journey(
      `in every form of ${area}`,
      async (visitor) => {
        const console = await administrator.open(visitor, '/audit-log');
        const problems: string[] = [];
        for (const form of forms) {
          const fields = Object.fromEntries(Object.entries(form.fields).map(([label, value]) => [label, filledIn(value)]));
          const title = `${form.path}, ${Object.keys(fields).at(-1) ?? ''}`;
          try {
            await console.go(filledIn(form.path));
            const said = await saidAtField(console, { ...form, fields });
            if (said === undefined || !(typeof form.says === 'string' ? said === form.says : form.says.test(said)))
              problems.push(`${title}: ${said ?? 'nothing'}`);
            await console.giveUp();
          } catch (error) {
            problems.push(`${title}: ${String(error)}`);
            await console.load('/audit-log');
          }
        }
        expect(problems).toEqual([]);
      },
      PATIENCE_MS,
    );
});

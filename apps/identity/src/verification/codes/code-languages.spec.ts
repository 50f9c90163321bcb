import { startTestDatabase, type TestDatabase } from '@gatepost/testing/database';
import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { EmailTemplateStore } from '../../mail/email-templates/email-template.store';
import { EmailTemplates } from '../../mail/email-templates/email-templates';
import { Database } from '../../platform/database/database';
import { Prisma } from '../../platform/database/prisma';
import { ConfigurationCache } from '../../platform/tenancy/configuration-cache';
import { CodeLanguages } from './code-languages';
import { plainSettings } from '../../testing/sign-in-settings';

const settings = plainSettings('de');

describe('the languages of the mail with a code', () => {
  let server: TestDatabase;
  let database: Database;
  let languages: CodeLanguages;

  beforeAll(async () => {
    server = await startTestDatabase();
    database = new Database(server.url, 2);
    await database.pool.query(`INSERT INTO tenants (id) VALUES ('default')`);
    await database.pool.query(
      `INSERT INTO email_templates (tenant_id, id, language_tag, template_type, details)
       SELECT 'default', tag, tag, 'SignIn', '{"subject":"x","content":"{{code}}"}' FROM unnest(ARRAY['nl', 'pt-PT']) AS tag`,
    );
    languages = new CodeLanguages(new EmailTemplates(new EmailTemplateStore(new Prisma(database)), new ConfigurationCache()));
  }, 60_000);
  afterAll(async () => {
    await database.onApplicationShutdown();
    await server.stop();
  });

  it.each([
    ['ja', 'ja', 'ja'],
    ['ar-EG, fr;q=0.5', 'ar', 'ar'],
    ['nl, fr;q=0.5', 'fr', 'nl'],
    ['pt', 'pt-BR', 'pt-PT'],
    ['pt-BR', 'pt-BR', 'pt-BR'],
    ['sv', 'de', 'de'],
  ])('for a browser that wants %s are %s of the product, and %s of all', async (accepted, product, locale) => {
    const request = new IncomingMessage(new Socket());
    request.headers['accept-language'] = accepted;
    expect(await languages.of('default', '1', request, settings)).toEqual({ product, locale, fallback: 'de' });
  });

  it('are first of all what the sign-in asks for', async () => {
    const request = new IncomingMessage(new Socket());
    request.headers['accept-language'] = 'fr';
    expect(await languages.of('default', '1', request, settings, 'es')).toMatchObject({ product: 'es', locale: 'es' });
  });
});

import { mailServer, type MailServer } from '@gatepost/connector-smtp/testing/mail-server';
import { startTestDatabase, type TestDatabase } from '@gatepost/testing/database';
import { eventually } from '@gatepost/testing/eventually';
import { simpleParser } from 'mailparser';
import { Database } from '../platform/database/database';
import { mailProcess, order, orderFor, TENANT, type MailProcess } from './testing/mail-system';

describe('what a mail says', () => {
  let server: TestDatabase;
  let database: Database;
  let receiver: MailServer;
  let system: MailProcess;
  let version = 1;

  beforeAll(async () => {
    server = await startTestDatabase();
    database = new Database(server.url, 5);
    await database.pool.query(`INSERT INTO tenants (id) VALUES ('${TENANT}')`);
    receiver = await mailServer();
    system = mailProcess(database, { SMTP_URL: `smtp://127.0.0.1:${receiver.port}`, MAIL_FROM: 'Harbour <no-reply@harbour.example>' });
  }, 60_000);
  afterAll(async () => {
    await system.worker.beforeApplicationShutdown();
    system.connectors.onApplicationShutdown();
    await receiver.stop();
    await database.onApplicationShutdown();
    await server.stop();
  });

  async function keep(templateType: string, languageTag: string, details: object): Promise<void> {
    await database.pool.query(
      `INSERT INTO email_templates (tenant_id, id, language_tag, template_type, details) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (tenant_id, language_tag, template_type) DO UPDATE SET details = excluded.details`,
      [TENANT, `${templateType}-${languageTag}`, languageTag, templateType, details],
    );
    version += 1;
  }

  async function mailFor(kind: string, locale: string): Promise<string> {
    const arrived = receiver.mails.length;
    const languages = { product: 'de', locale, fallback: 'de' } as const;
    await order(database, system, orderFor('ada@example.com', { kind, languages, applicationName: 'A & B', configurationVersion: String(version) }));
    return eventually(
      () => receiver.mails[arrived]?.raw,
      () => 'no mail came',
    );
  }

  it('is in the product’s words while nobody has written others', async () => {
    expect(await mailFor('SignIn', 'pt-BR')).toMatch(/^Subject: =\?UTF-8\?Q\?481902_ist_Ihr_Code/m);
  });

  it('is in the tenant’s from the moment they are saved, by the recipient’s language, then the fallback', async () => {
    await keep('SignIn', 'pt-BR', { subject: 'Seu {{code}}', content: '<b>{{application.name}}</b> {{code}}', replyTo: 'ajuda@harbour.example' });
    const mail = await mailFor('SignIn', 'pt-BR');
    expect(mail).toMatch(/Subject: Seu 481902\r\n/);
    expect(mail).toMatch(/Reply-To: ajuda@harbour\.example\r\n/);
    expect(mail).toMatch(/Content-Type: text\/html[\s\S]*<b>A &amp; B<\/b> 481902/);
    expect(await mailFor('SignIn', 'fr')).not.toMatch(/Subject: Seu/);
    await keep('SignIn', 'de', { subject: 'Dein {{code}}', content: '{{code}}', contentType: 'text/plain' });
    expect(await mailFor('SignIn', 'fr')).toMatch(/Subject: Dein 481902\r\n/);
  });

  it('has both parts, whichever of them the tenant has written', async () => {
    await keep('Register', 'pt-BR', { subject: 'x', content: '<p lang="pt-BR">Seu código: <b>{{code}}</b> ({{validFor}})</p>' });
    const fromHtml = await simpleParser(await mailFor('Register', 'pt-BR'));
    expect(fromHtml.text?.trim().replace('\u00a0', ' ')).toBe('Seu código: 481902 (10 minutos)');
    await keep('Register', 'pt-BR', { subject: 'x', content: 'Seu código:\n\n{{code}}', contentType: 'text/plain' });
    const fromText = await simpleParser(await mailFor('Register', 'pt-BR'));
    expect(fromText.text).toContain('Seu código:\n\n481902');
    expect(fromText.html).toMatch(/<html lang="pt-BR" dir="ltr"[\s\S]*class="well ink code"[^>]*>481902</);
  });

  it('is the general one of the fallback language where there is none for what it is for', async () => {
    await keep('Generic', 'de', { subject: 'Allgemein', content: '{{code}} {{locale}}', contentType: 'text/plain' });
    expect(await mailFor('BindMfa', 'fr')).toMatch(/Subject: Allgemein\r\n[\s\S]*481902 fr/);
    expect(await mailFor('SignIn', 'pt-BR')).toMatch(/Subject: Seu 481902\r\n/);
  });

  it('changes with the configuration version, and with nothing else', async () => {
    await database.pool.query(`UPDATE email_templates SET details = '{"subject":"later","content":"{{code}}"}' WHERE id = 'SignIn-de'`);
    expect(await mailFor('SignIn', 'de')).toMatch(/Subject: Dein 481902\r\n/);
    version += 1;
    expect(await mailFor('SignIn', 'de')).toMatch(/Subject: later\r\n/);
  });
});

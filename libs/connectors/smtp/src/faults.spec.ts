import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import { Journal } from '@gatepost/connector-kit/journal';
import { smtpConnector } from './smtp-connector';
import { directly } from './testing/directly';
import { FAULT_PASSWORD, faults } from './testing/faults';
import { sampleEmail } from './testing/sample-email';

const LONGEST_MS = 3_000;
const email = { ...sampleEmail, subject: '481902 is your Harbour code', text: 'canary text 481902' };
const canaries = ['481902', 'ada', 'canary', FAULT_PASSWORD, Buffer.from(FAULT_PASSWORD).toString('base64')];

async function errorOf(work: Promise<unknown>): Promise<ConnectorError> {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  if (error instanceof ConnectorError) return error;
  throw new Error('it did not fail as a connector does', { cause: error });
}

describe('a mail server that answers with', () => {
  it.each(faults)('$name is understood, and nothing that is nobody’s business is told', async (fault) => {
    const server = await fault.start();
    const connector = smtpConnector({ host: '127.0.0.1', port: server.port, fromEmail: 'no-reply@harbour.example', ...server.config }, directly);
    const journal = new Journal();
    const began = performance.now();
    const { code, message, failure } = await errorOf(connector.send(email, journal));
    expect({ code, stage: failure.stage, retry: failure.retry }).toEqual(fault.expected);
    expect(performance.now() - began).toBeLessThan(LONGEST_MS);
    expect(server.taken()).toBeLessThanOrEqual(1);
    const told = JSON.stringify([journal.facts, message, failure.reply, failure.server]);
    for (const canary of canaries) expect(told).not.toContain(canary);
    connector.close();
    await server.stop();
  });

  it('a refusal of the recipient is told from one of the mail', async () => {
    const refusals = await Promise.all(
      faults.map(async (fault) => {
        const server = await fault.start();
        const connector = smtpConnector({ host: '127.0.0.1', port: server.port, fromEmail: 'no-reply@harbour.example', ...server.config }, directly);
        const { failure } = await errorOf(connector.send(email, new Journal()));
        connector.close();
        await server.stop();
        return failure.ofRecipient ? [fault.name] : [];
      }),
    );
    expect(refusals.flat()).toEqual(['450 to the recipient', '451 to the recipient', '550 to the recipient']);
  });

  it('a refusal leaves the connection to the next mail', async () => {
    const unknown = faults.find(({ name }) => name === '550 to the recipient');
    const server = await unknown?.start();
    const connector = smtpConnector({ host: '127.0.0.1', port: server?.port ?? 0, fromEmail: 'no-reply@harbour.example' }, directly);
    const [first, second] = [new Journal(), new Journal()];
    await errorOf(connector.send(email, first));
    await errorOf(connector.send(email, second));
    const said = (journal: Journal) => journal.facts.dialogue.flatMap(({ from, text }) => (from === 'us' ? [text.split(' ')[0]] : []));
    expect(said(first)).toEqual(['EHLO', 'MAIL', 'RCPT']);
    expect(said(second)).toEqual(['RSET', 'MAIL', 'RCPT']);
    connector.close();
    await server?.stop();
  });
});

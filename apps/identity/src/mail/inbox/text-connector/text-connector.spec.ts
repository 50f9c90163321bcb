import { configTemplateOf } from '@gatepost/connector-config/form-items';
import { Journal } from '@gatepost/connector-kit/journal';
import type { SmsConnector } from '@gatepost/connector-kit/sms-connector';
import { describeSmsConnector } from '@gatepost/connector-kit/testing/describe-sms-connector';
import { failureOf } from '@gatepost/connector-kit/testing/failure-of';
import type { Behaviour, ConnectorSubject, StandIn } from '@gatepost/connector-kit/testing/stand-in';
import { wireProblems } from '@gatepost/wire-guards/wire-problems';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { ReceivedMessages } from '../received-messages';
import { TextIntake } from '../text-intake';
import { firstTexts, inboxConfig, type InboxConfig } from './config';
import { inboxConnector } from './inbox-connector';
import { textConnector } from './text-connector';

const PATIENCE_MS = 600;
const SLOW_MS = 300;
const door = { url: 'http://127.0.0.1:1/texts', key: 'key' };

/** The inbox's own intake, or one that behaves in a way it never would. A refusal repeats what it was sent, as those of some providers do. */
async function start(behaviour: Behaviour, key: string, config: InboxConfig = { templates: firstTexts }): Promise<StandIn<SmsConnector>> {
  const messages = new ReceivedMessages();
  const intake = new TextIntake(messages, behaviour === 'distrustful' ? 'of another process' : key);
  const refuse = async (request: IncomingMessage, response: ServerResponse, status: number) =>
    response.writeHead(status).end(`${await text(request)} ${request.headers.authorization}`);
  const server = createServer((request, response) => {
    if (behaviour === 'silent') return;
    if (behaviour === 'busy') return void refuse(request, response, 503);
    if (behaviour === 'unwilling') return void refuse(request, response, 422);
    const taken = intake.take(request);
    void sleep(behaviour === 'slow' ? SLOW_MS : 0)
      .then(() => taken)
      .then(([status, sentence]) => response.writeHead(status).end(sentence));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    if (!server.listening) return;
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  if (behaviour === 'absent') await stop();
  const connector = textConnector({ url: `http://127.0.0.1:${port}/texts`, key }, config, { fetch }, PATIENCE_MS);
  return { connector, received: () => messages.all.map(({ to, text: words }) => `${to.join()} ${words}`), stop };
}

const installed = inboxConnector(door);
const subject: ConnectorSubject<SmsConnector> = {
  start,
  silence: 'unknown',
  server: /^localhost$/,
  wireProblems: () => Promise.resolve(wireProblems('connectorFactory', { ...installed.metadata, type: installed.type, isDemo: false })),
  exampleProblems() {
    const { data, error } = inboxConfig.safeParse(JSON.parse(configTemplateOf(inboxConfig)));
    return Promise.resolve(error ? error.issues : installed.problems(data));
  },
};

describeSmsConnector('of the demo', subject);

describe('a text message of the demo', () => {
  const sms = { id: '1', to: '4915112345678', values: { code: '{{to}}', to: '4915112345678', application: { name: 'Harbour' } } };

  it('is the text for its use, filled once and literally', async () => {
    const running = await start('willing', 'key');
    await running.connector.send({ ...sms, usageType: 'SignIn' }, new Journal());
    await running.connector.send({ ...sms, id: '2', usageType: 'BindMfa' }, new Journal());
    await running.stop();
    expect(running.received()).toEqual([
      '+4915112345678 {{to}} is your code for Harbour. Nobody will ask you for it.',
      '+4915112345678 {{to}} is your code to sign in to Harbour. Nobody will ask you for it.',
    ]);
  });

  it('is one, however often it is handed over', async () => {
    const running = await start('willing', 'key');
    for (let attempt = 0; attempt < 3; attempt += 1) await running.connector.send({ ...sms, usageType: 'SignIn' }, new Journal());
    await running.stop();
    expect(running.received()).toHaveLength(1);
  });

  it('needs a text', async () => {
    const running = await start('willing', 'key', { templates: [] });
    expect((await failureOf(running.connector.send({ ...sms, usageType: 'SignIn' }, new Journal()))).code).toBe('template_not_found');
    await running.stop();
    expect(inboxConfig.safeParse({ templates: firstTexts.slice(1) }).error?.issues).toMatchObject([{ path: ['templates'] }]);
    expect(installed.problems({ templates: [{ usageType: 'SignIn', content: 'Hello' }] })).toMatchObject([{ path: ['templates', 0, 'content'] }]);
  });
});

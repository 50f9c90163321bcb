import { Journal } from '../journal';
import type { Sms, SmsConnector } from '../sms-connector';
import { failureOf, toldOf } from './failure-of';
import { failures, type Behaviour, type ConnectorSubject, type StandIn } from './stand-in';

const CREDENTIAL = 'canary-credential-7ff3';
const CODE = '481902';
const TO = '4915112345678';

const sms: Sms = { id: 'sms-7ff3', to: TO, usageType: 'SignIn', values: { code: CODE, to: TO, locale: 'en', application: { name: 'Harbour' } } };

/** What every SMS connector has to do. */
export function describeSmsConnector(name: string, subject: ConnectorSubject<SmsConnector>): void {
  describe(`the SMS connector ${name}`, () => {
    let running: StandIn<SmsConnector> | undefined;
    afterEach(async () => {
      running?.connector.close();
      await running?.stop();
      running = undefined;
    });
    const start = async (behaviour: Behaviour) => (running = await subject.start(behaviour, CREDENTIAL));

    it('hands a message over and names the server that took it', async () => {
      const { connector, received } = await start('willing');
      const journal = new Journal();
      const { server } = await connector.send(sms, journal);
      expect(server).toMatch(subject.server);
      // What is named for a message that never leaves is named for one that does.
      if (connector.server !== undefined) expect(connector.server).toBe(server);
      expect(received()).toHaveLength(1);
      expect(received()[0]).toContain(CODE);
      expect(received()[0]).toContain(TO);
      expect(toldOf(journal)).not.toMatch(new RegExp(`${CREDENTIAL}|${CODE}|${TO}`));
    });

    it.each(failures)('tells what it means when the other side is: %s', async (behaviour, retry) => {
      const { connector, received } = await start(behaviour);
      const journal = new Journal();
      const error = await failureOf(connector.send(sms, journal));
      expect(error.failure.retry).toBe(retry === 'silence' ? subject.silence : retry);
      if (behaviour === 'distrustful') expect([error.code, error.failure.stage]).toEqual([subject.loginCode ?? 'authorization_failed', 'login']);
      if (behaviour === 'absent') expect([error.failure.stage, received()]).toEqual(['connection', []]);
      expect(toldOf(journal, error)).not.toMatch(new RegExp(`${CREDENTIAL}|${CODE}|${TO}`));
    });

    it('lets messages under way finish when it is closed', async () => {
      const { connector, received } = await start('slow');
      const underWay = connector.send(sms, new Journal());
      connector.close();
      expect((await underWay).server).toMatch(subject.server);
      expect(received()).toHaveLength(1);
    });

    it('describes itself as clients of the wire contract read it', async () => expect(await subject.wireProblems()).toEqual([]));

    it('accepts its own example', async () => expect(await subject.exampleProblems()).toEqual([]));
  });
}

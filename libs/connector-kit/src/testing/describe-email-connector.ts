import type { Email, EmailConnector } from '../email-connector';
import { Journal } from '../journal';
import { failureOf, toldOf } from './failure-of';
import { failures, type Behaviour, type ConnectorSubject, type StandIn } from './stand-in';

const CREDENTIAL = 'canary-credential-7ff3';
const CODE = '481902';
const TO = 'ada.lovelace@example.com';

const email: Email = {
  id: 'mail-7ff3',
  to: TO,
  subject: `Your code ${CODE}`,
  text: `Your code is ${CODE}.`,
  html: `<p>Your code is <b>${CODE}</b>.</p>`,
  usageType: 'SignIn',
  values: { code: CODE, to: TO, locale: 'en', application: { name: 'Harbour' } },
  template: 'product',
};

/** What every e-mail connector has to do. `idOf` finds the id of a mail in what was received, where the provider takes one. */
export function describeEmailConnector(name: string, subject: ConnectorSubject<EmailConnector>, idOf?: (received: string) => string | undefined): void {
  describe(`the e-mail connector ${name}`, () => {
    let running: StandIn<EmailConnector> | undefined;
    afterEach(async () => {
      running?.connector.close();
      await running?.stop();
      running = undefined;
    });
    const start = async (behaviour: Behaviour) => (running = await subject.start(behaviour, CREDENTIAL));

    it('hands a mail over and names the server that took it', async () => {
      const { connector, received } = await start('willing');
      const journal = new Journal();
      expect((await connector.send(email, journal)).server).toMatch(subject.server);
      expect(received()).toHaveLength(1);
      expect(received()[0]).toContain(CODE);
      expect(received()[0]).toContain(TO);
      expect(toldOf(journal)).not.toMatch(new RegExp(`${CREDENTIAL}|${CODE}|${TO}`));
    });

    it.each(failures)('tells what it means when the other side is: %s', async (behaviour, retry) => {
      const { connector, received } = await start(behaviour);
      const journal = new Journal();
      const error = await failureOf(connector.send(email, journal));
      expect(error.failure.retry).toBe(retry === 'silence' ? subject.silence : retry);
      if (behaviour === 'distrustful') expect([error.code, error.failure.stage]).toEqual([subject.loginCode ?? 'authorization_failed', 'login']);
      if (behaviour === 'absent') expect([error.failure.stage, received()]).toEqual(['connection', []]);
      expect(toldOf(journal, error)).not.toMatch(new RegExp(`${CREDENTIAL}|${CODE}|${TO}`));
    });

    it('lets mails under way finish when it is closed', async () => {
      const { connector, received } = await start('slow');
      const underWay = connector.send(email, new Journal());
      connector.close();
      expect((await underWay).server).toMatch(subject.server);
      expect(received()).toHaveLength(1);
    });

    if (idOf)
      it('gives a mail that is sent again the id it had', async () => {
        const { connector, received } = await start('willing');
        for (let round = 0; round < 2; round += 1) await connector.send(email, new Journal());
        const ids = received().map(idOf);
        expect(ids).toHaveLength(2);
        expect(ids[0]).toContain(email.id);
        expect(ids[1]).toBe(ids[0]);
      });

    it('describes itself as clients of the wire contract read it', async () => expect(await subject.wireProblems()).toEqual([]));

    it('accepts its own example', async () => expect(await subject.exampleProblems()).toEqual([]));
  });
}

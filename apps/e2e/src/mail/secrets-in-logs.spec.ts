import { faults } from '@gatepost/connector-smtp/testing/faults';
import { eventually } from '@gatepost/testing/eventually';
import { SignInWalk } from '@gatepost/testing/sign-in-walk';
import { authorization, discover, nativeApp } from '../relying-party/relying-party';
import { RunningService } from '../stage/running-service';

describe.each(['554 to the text', '550 to the recipient', 'the end of the connection after the text'])('the log of a service whose mails meet %s', (name) => {
  it('tells what happened, but neither the code nor the address nor a word of the mail', async () => {
    const server = await faults.find((fault) => fault.name === name)?.start();
    const mail = { SMTP_URL: `smtp://127.0.0.1:${server?.port}`, MAIL_FROM: 'Harbour <no-reply@harbour.example>' };
    const running = new RunningService({ variables: { ...mail, LOG_LEVEL: 'debug', PRINT_CODES: 'true' } });
    try {
      await running.start();
      const email = 'canary-ada@example.com';
      const { url } = await authorization(await discover(running, nativeApp), nativeApp);
      await new SignInWalk(running.service.endpoint).askForCode(url, email);
      const output = await eventually(
        () => (running.service.output.includes('"msg":"message attempt"') ? running.service.output : undefined),
        () => 'no attempt was logged',
      );
      // A demo prints the code for whoever tries it out; that line is how the test knows it.
      const printed = /^ {2}code (\d{3}) (\d{3}) for canary-ada@example\.com.*$/m.exec(output);
      const [line = '', first = '', second = ''] = printed ?? [];
      expect(line).not.toBe('');
      const log = output.replace(line, '');
      expect(log).toContain('"state":"failed"');
      for (const secret of [`${first}${second}`, `${first} ${second}`, 'canary-ada', '<!doctype', 'Content-Transfer-Encoding'])
        expect(log).not.toContain(secret);
    } finally {
      await running.stop();
      await server?.stop();
    }
  }, 90_000);
});

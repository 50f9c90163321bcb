import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { FakeService, refusal, reply } from '../../../testing/fake-service';
import { anApplication } from '../../testing/application';
import { en } from '../words/en';
import { Checkpoint } from './checkpoint';

const AT = Date.UTC(2026, 10, 23, 12);
const said = en.checkpoint;

function log(key: string, payload: object = {}) {
  return { tenantId: 'default', id: `log of ${key}`, key, payload: { key, result: 'Success', applicationId: 'a1', ...payload }, createdAt: AT };
}

describe('the checkpoint of a guide', () => {
  let service: FakeService;
  let fixture: ComponentFixture<Checkpoint>;
  let logs: ReturnType<typeof log>[];

  async function open(application = anApplication()) {
    document.body.replaceChildren();
    logs = [];
    service = new FakeService()
      .on('GET', '/api/logs', ({ url }) => {
        const key = url.searchParams.get('logKey');
        return reply(logs.filter((entry) => key === null || entry.key === key));
      })
      .on('GET', '/api/users/u1', () => refusal(404, 'entity.not_found'));
    TestBed.configureTestingModule({ providers: [...service.providers, provideRouter([])] });
    fixture = TestBed.createComponent(Checkpoint);
    fixture.componentRef.setInput('application', application);
    document.body.append(fixture.nativeElement as HTMLElement);
    await settle();
  }
  afterEach(() => fixture.destroy());

  async function settle() {
    for (let turn = 0; turn < 4; turn += 1) {
      await new Promise((done) => setTimeout(done));
      TestBed.tick();
    }
  }
  async function press(words: string) {
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === words)?.click();
    await settle();
  }
  const page = () => document.body.textContent ?? '';
  const asked = () => service.sent.map(({ url }) => [url.searchParams.get('applicationId'), url.searchParams.get('logKey')]);

  it('waits, and asks for this application alone', async () => {
    await open();
    expect(page()).toContain(said.watching);
    expect(asked()).toEqual([
      ['a1', 'ExchangeTokenBy.AuthorizationCode'],
      ['a1', null],
    ]);
  });

  it('tells that the sign-in page was opened, and that an exchange was refused', async () => {
    await open();
    await press(said.pause);
    logs = [log('Interaction.SignIn.Update')];
    await press(said.resume);
    expect(page()).toContain('The sign-in page was opened');
    await press(said.pause);
    logs.unshift(log('ExchangeTokenBy.AuthorizationCode', { result: 'Error', error: { code: 'oidc.invalid_grant' } }));
    await press(said.resume);
    expect(page()).toContain('oidc.invalid_grant');
    expect(document.querySelector('a[href*="log%20of%20ExchangeTokenBy"]')).not.toBeNull();
  });

  it('says who signed in and when, and looks no further', async () => {
    await open();
    await press(said.pause);
    logs = [log('ExchangeTokenBy.AuthorizationCode', { userId: 'u1' })];
    await press(said.resume);
    expect(page()).toContain(said.somebody);
    expect(document.querySelector('a[href="/users/u1"]')).not.toBeNull();
    expect(document.querySelector('button')).toBeNull();
  });

  it('stops when it is told to, and begins again', async () => {
    await open();
    await press(said.stop);
    expect(page()).toContain(said.stopped);
    const before = service.sent.length;
    await press(said.watch);
    expect(service.sent.length).toBeGreaterThan(before);
    expect(page()).toContain(said.watching);
  });

  it('waits for the first token of a machine', async () => {
    await open(anApplication({ type: 'MachineToMachine' }));
    expect(page()).toContain(said.watchingMachine);
    expect(asked()[0]).toEqual(['a1', 'ExchangeTokenBy.ClientCredentials']);
  });

  it('goes on when the log cannot be read for once', async () => {
    await open();
    await press(said.pause);
    service.on('GET', '/api/logs', () => refusal(503, 'server.unavailable'));
    await press(said.resume);
    expect(page()).toContain(said.failed);
    expect(page()).toContain(said.watching);
  });
});

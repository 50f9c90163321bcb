import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { FakeService, refusal, reply } from '../../testing/fake-service';
import { CurrentApplication } from '../current-application';
import { anApplication } from '../testing/application';
import { en as applications } from '../words/en';
import { UriForm } from './uri-form';
import { en } from './words/en';

const application = anApplication({
  oidcClientMetadata: { redirectUris: ['com.example.app://callback'], postLogoutRedirectUris: [], backchannelLogoutUri: 'https://a.example/out' },
});

describe('a list that is changed in the midst of a guide', () => {
  let service: FakeService;
  let fixture: ComponentFixture<UriForm>;

  beforeEach(async () => {
    document.body.replaceChildren();
    service = new FakeService().on('GET', '/api/applications/a1', () => reply(application));
    TestBed.configureTestingModule({ providers: [...service.providers, CurrentApplication] });
    TestBed.inject(CurrentApplication).id.set('a1');
    fixture = TestBed.createComponent(UriForm);
    fixture.componentRef.setInput('application', application);
    fixture.componentRef.setInput('list', 'postLogoutRedirectUris');
    document.body.append(fixture.nativeElement as HTMLElement);
    await settle();
  });

  async function settle() {
    for (let turn = 0; turn < 3; turn += 1) {
      await new Promise((done) => setTimeout(done));
      TestBed.tick();
    }
  }
  async function press(words: string) {
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === words)?.click();
    await settle();
  }
  async function add(uri: string) {
    await press(applications.uris.add);
    const input = [...document.querySelectorAll('input')].at(-1);
    if (!input) throw new Error('There is no line.');
    input.value = uri;
    input.dispatchEvent(new Event('input'));
    input.dispatchEvent(new Event('blur'));
    await settle();
  }
  const problems = () => [...document.querySelectorAll('.err')].map(({ textContent }) => textContent?.trim());

  it('is saved with all that stands beside it', async () => {
    service.on('PATCH', '/api/applications/a1', ({ body }) => reply({ ...application, ...(body as object) }));
    await add(' com.example.app://signed-out ');
    await add('');
    await press(en.uris.save);
    expect(service.bodies('PATCH', '/api/applications/a1')).toEqual([
      { oidcClientMetadata: { ...application.oidcClientMetadata, postLogoutRedirectUris: ['com.example.app://signed-out'] } },
    ]);
  });

  it('is not sent while a line is wrong; that line gets the focus', async () => {
    await add('javascript:alert(1)');
    await press(en.uris.save);
    expect(service.sent.filter(({ method }) => method === 'PATCH')).toEqual([]);
    expect(problems()).toEqual([applications.uris.problems.scheme]);
    expect(document.activeElement).toBe(document.querySelector('input'));
  });

  it('says at the line what only the service knows', async () => {
    const issue = { path: ['oidcClientMetadata', 'postLogoutRedirectUris', 1], message: 'must not contain wildcards' };
    service.on('PATCH', '/api/applications/a1', () => refusal(400, 'guard.invalid_input', { data: { issues: [issue] } }));
    await add('https://a.example/');
    await add('https://*.b.example.com/');
    await press(en.uris.save);
    expect(problems()).toEqual([applications.uris.problems.wildcards]);
    expect([...document.querySelectorAll('input')].map((input) => input.getAttribute('aria-invalid'))).toEqual(['false', 'true']);
  });

  it('warns of a way back that the mobile client would take for another', async () => {
    await add('com.example.app://callback/sign-out');
    expect(document.querySelector('.callout.warn')?.textContent).toContain(en.uris.sharedBeginning);
  });
});

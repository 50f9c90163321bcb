import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { OidcKey } from '@gatepost/contracts/management/keys';
import { FakeService, refusal, reply } from '../../testing/fake-service';
import { en as words } from '../words/en';
import { Keys } from './keys';

const signing: readonly OidcKey[] = [
  { id: 'k2', createdAt: Date.now(), signingKeyAlgorithm: 'RSA', status: 'Current' },
  { id: 'k1', createdAt: Date.now(), signingKeyAlgorithm: 'EC', status: 'Previous' },
];
const LIST = '/api/configs/oidc/private-keys';

describe('the keys', () => {
  let service: FakeService;
  let fixture: ComponentFixture<Keys>;
  beforeEach(async () => {
    service = new FakeService()
      .on('GET', LIST, () => reply(signing))
      .on('GET', '/api/configs/oidc/cookie-keys', () => reply([{ id: 'c1', createdAt: Date.now(), status: 'Current' }]));
    TestBed.configureTestingModule({ providers: [...service.providers, provideRouter([])] });
    fixture = TestBed.createComponent(Keys);
    document.body.replaceChildren(fixture.nativeElement as HTMLElement);
    await settle();
  });
  async function settle() {
    for (let turn = 0; turn < 3; turn += 1) {
      await new Promise((done) => setTimeout(done));
      await fixture.whenStable();
    }
  }
  async function press(label: string, last = false) {
    const found = [...document.querySelectorAll('button')].filter(({ textContent }) => textContent?.trim() === label);
    found.at(last ? -1 : 0)?.click();
    await settle();
  }
  const rows = () => [...document.querySelectorAll('tbody tr')].map((row) => row.textContent?.replaceAll(/\s+/g, ' ').trim());

  it('are told with what each does, and only one that no longer signs can be deleted', () => {
    expect(rows()).toEqual([
      expect.stringMatching(/^k2 ?RSA ?Signs/),
      expect.stringMatching(/^k1 ?EC ?Still taken.*Delete$/),
      expect.stringMatching(/^c1 ?Signs/),
    ]);
  });

  it('are those of the administrators’ tenant when the address says so', async () => {
    document.head.innerHTML = '<meta name="gatepost-endpoint" content="https://users.example">';
    TestBed.resetTestingModule();
    service.on('POST', `${LIST}/rotate`, () => reply(signing)).on('DELETE', `${LIST}/k1`, () => reply(undefined, { status: 204 }));
    TestBed.configureTestingModule({ providers: [...service.providers, provideRouter([])] });
    fixture = TestBed.createComponent(Keys);
    fixture.componentRef.setInput('of', 'administrators');
    document.body.replaceChildren(fixture.nativeElement as HTMLElement);
    await settle();
    service.sent.length = 0;
    await press(words.keys.rotate);
    await press(words.keys.rotation.action);
    await press(words.keys.delete);
    await press(words.keys.delete, true);
    document.head.replaceChildren();
    expect(document.body.textContent).toContain(words.keys.ofAdministrators);
    expect(service.sent.map(({ method, url }) => `${method} ${url.origin}`)).toEqual([
      'POST http://localhost',
      'DELETE http://localhost',
      'GET http://localhost',
    ]);
    expect([...document.querySelectorAll('.head a')].map((link) => link.getAttribute('href'))).toContain('/audit-log?target=private-keys&of=administrators');
  });

  it('are made in a while, of the kind that signs now, unless it is said otherwise', async () => {
    const next: OidcKey = { id: 'k3', createdAt: Date.now(), signingKeyAlgorithm: 'RSA', status: 'Next', effectiveAt: Date.now() + 600_000 };
    service.on('POST', `${LIST}/rotate`, () => reply([next, ...signing]));
    await press(words.keys.rotate);
    await press(words.keys.rotation.action);
    expect(service.bodies('POST', `${LIST}/rotate`)).toEqual([{ signingKeyAlgorithm: 'RSA' }]);
    expect(rows()[0]).toMatch(/^k3 ?RSA ?Next/);
  });

  it('are made at once after a theft, and say when that fails', async () => {
    service.on('POST', `${LIST}/rotate`, () => refusal(503, 'server.unavailable'));
    await press(words.keys.rotate);
    const radios = document.querySelectorAll<HTMLInputElement>('.dialog-body input[type=radio]');
    for (const at of [0, 3]) radios[at]?.click();
    await settle();
    await press(words.keys.rotation.action);
    expect(service.bodies('POST', `${LIST}/rotate`)).toEqual([{ signingKeyAlgorithm: 'EC', rotationGracePeriod: 0 }]);
    expect(document.querySelector('.dialog-body [role=alert]')?.textContent).toContain('server.unavailable');
  });

  it('are deleted once it was asked, and the service has the last word', async () => {
    service.on('DELETE', `${LIST}/k1`, () => refusal(422, 'oidc.key_required'));
    await press(words.keys.delete);
    expect(document.querySelector('.dialog-body')?.textContent).toContain(words.keys.deleteSigning);
    await press(words.keys.delete, true);
    expect(service.sent.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
    expect(document.querySelector('[role=alert]')?.textContent).toContain('oidc.key_required');
  });
});

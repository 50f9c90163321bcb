import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Session } from '../../session/session';
import { FakeService, refusal, reply } from '../../testing/fake-service';
import { somebody } from '../../users/testing/somebody';
import { settingsRoutes } from '../routes';
import { en as words } from '../words/en';

const ADA = somebody({ id: 'ada', name: 'Ada', primaryEmail: 'ada@example.com' });
const GRACE = somebody({ id: 'grace', name: 'Grace', primaryEmail: 'grace@example.com' });
const role = (id: string, name: string) => ({ tenantId: 'admin', id, name, description: '', type: 'User', isDefault: false });
const listed = (id: string, name: string) => ({ ...role(id, name), usersCount: 1, featuredUsers: [], applicationsCount: 0, featuredApplications: [] });

describe('the administrators', () => {
  let service: FakeService;
  let harness: RouterTestingHarness;
  let signedOut: number;

  // Loaded when a route is opened, which may take its time.
  beforeAll(() => Promise.all([import('../settings'), import('./administrators'), import('./invite-administrator')]), 60_000);

  beforeEach(async () => {
    signedOut = 0;
    const session = {
      person: () => ({ id: 'ada', name: 'Ada', email: undefined, isEmailVerified: false }),
      signOut: () => Promise.resolve(void (signedOut += 1)),
    };
    service = new FakeService()
      .on('GET', '/api/roles', () => reply([listed('r1', 'default:admin'), listed('r2', 'admin:admin'), listed('r3', 'other:admin')], { total: 3 }))
      .on('GET', '/api/roles/r1/users', () => reply([ADA, GRACE], { total: 2 }));
    TestBed.configureTestingModule({
      providers: [...service.providers, provideRouter([{ path: 'settings', children: settingsRoutes }]), { provide: Session, useValue: session }],
    });
    harness = await RouterTestingHarness.create('/settings/administrators');
    document.body.replaceChildren(harness.fixture.nativeElement as HTMLElement);
    await settle();
  });

  async function settle() {
    for (let turn = 0; turn < 4; turn += 1) {
      await new Promise((done) => setTimeout(done));
      await harness.fixture.whenStable();
    }
  }
  const button = (label: string) => [...document.querySelectorAll('button')].filter(({ textContent }) => textContent?.trim() === label).at(-1);
  async function press(label: string) {
    button(label)?.click();
    await settle();
  }
  async function type(selector: string, value: string) {
    const input = document.querySelector<HTMLInputElement>(selector);
    if (!input) throw new Error(`There is no ${selector}.`);
    input.value = value;
    input.dispatchEvent(new Event('input'));
    await settle();
  }
  const changes = () => service.sent.filter(({ method }) => method !== 'GET').map(({ method, url, body }) => [method, url.pathname, body]);

  it('are those who have the role', () => {
    expect([...document.querySelectorAll('tbody tr')].map((row) => row.textContent?.replaceAll(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/Ada ?You ?ada@example.com/),
      expect.stringMatching(/Grace ?grace@example.com/),
    ]);
  });

  it('are removed by typing their name, and only then', async () => {
    service.on('DELETE', '/api/users/grace', () => reply(undefined, { status: 204 }));
    await press(words.administrators.remove);
    await press(words.administrators.remove);
    expect(changes()).toEqual([]);
    await type('#confirm-typed', 'Grace');
    await press(words.administrators.remove);
    expect(changes()).toEqual([['DELETE', '/api/users/grace', undefined]]);
  });

  it('cannot all go: the service says so, and whoever is the last stays signed in', async () => {
    service
      .on('GET', '/api/users/ada/roles', () => reply([role('r1', 'default:admin'), role('r2', 'admin:admin'), role('r9', 'Reads mail')]))
      .on('PUT', '/api/users/ada/roles', () => refusal(422, 'role.last_administrator'));
    await press(words.administrators.leave);
    await type('#confirm-typed', 'Ada');
    await press(words.administrators.leave);
    expect(changes()).toEqual([['PUT', '/api/users/ada/roles', { roleIds: ['r9'] }]]);
    expect(document.querySelector('[role=alert]')?.textContent).toContain('role.last_administrator');
    expect(signedOut).toBe(0);
  });

  it('sign out with giving it up', async () => {
    service.on('GET', '/api/users/ada/roles', () => reply([role('r1', 'default:admin')])).on('PUT', '/api/users/ada/roles', () => reply({ roleIds: [] }));
    await press(words.administrators.leave);
    await type('#confirm-typed', 'Ada');
    await press(words.administrators.leave);
    expect(signedOut).toBe(1);
  });

  it('are made with both roles, and are told how to come in', async () => {
    service
      .on('POST', '/api/users', () => reply(somebody({ id: 'mara', primaryEmail: 'mara@example.com' })))
      .on('POST', '/api/users/mara/roles', () => reply({ roleIds: [], addedRoleIds: [] }, { status: 201 }));
    await press(words.administrators.invite);
    await press(words.administrators.inviting.action);
    expect(document.querySelectorAll('.dialog-body .err')).toHaveLength(1);
    await type('.dialog-body input[type=email]', ' mara@example.com ');
    await press(words.administrators.inviting.action);
    expect(changes()).toEqual([
      ['POST', '/api/users', { primaryEmail: 'mara@example.com' }],
      ['POST', '/api/users/mara/roles', { roleIds: ['r1', 'r2'] }],
    ]);
    expect(document.querySelector('.dialog-body')?.textContent).toContain('mara@example.com');
  });

  it('are made of somebody who is there already, when only half of it was done before', async () => {
    service
      .on('POST', '/api/users', () => refusal(422, 'user.email_already_in_use'))
      .on('GET', '/api/users', () => reply([somebody({ id: 'mara', primaryEmail: 'mara@example.com' })], { total: 1 }))
      .on('POST', '/api/users/mara/roles', () => reply({ roleIds: [], addedRoleIds: [] }, { status: 201 }));
    await press(words.administrators.invite);
    await type('.dialog-body input[type=email]', 'mara@example.com');
    await press(words.administrators.inviting.action);
    expect(service.bodies('POST', '/api/users/mara/roles')).toEqual([{ roleIds: ['r1', 'r2'] }]);
  });

  it('say what the service says when nobody can be made one', async () => {
    service.on('POST', '/api/users', () => refusal(403, 'auth.forbidden'));
    await press(words.administrators.invite);
    await type('.dialog-body input[type=email]', 'mara@example.com');
    await press(words.administrators.inviting.action);
    expect(document.querySelector('.dialog-body [role=alert]')?.textContent).toContain('auth.forbidden');
  });
});

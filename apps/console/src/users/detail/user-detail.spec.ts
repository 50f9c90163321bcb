import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { UserReply } from '@gatepost/contracts/management/users-shapes';
import { FakeService, refusal, reply } from '../../testing/fake-service';
import { usersRoutes } from '../routes';
import { somebody } from '../testing/somebody';
import { en as words } from '../words/en';

const MARA = somebody({ id: 'u1', name: 'Mara', primaryEmail: 'mara@example.com', applicationId: 'harbour' });
const role = (id: string, name: string) => ({ tenantId: 'default', id, name, description: `All of ${name}`, type: 'User', isDefault: false });
const listed = (id: string, name: string) => ({ ...role(id, name), usersCount: 1, featuredUsers: [], applicationsCount: 0, featuredApplications: [] });
const session = (uid: string, app: string) => ({
  payload: { exp: 2e9, iat: 1e9, jti: uid, uid, kind: 'Session', loginTs: Date.now() / 1000 - 120, accountId: 'u1', authorizations: { [app]: {} } },
  ...{ lastSubmission: null, clientId: app, accountId: 'u1', expiresAt: Date.now() + 1e6 },
});
const delivery = {
  ...{ id: 'd1', channel: 'email', kind: 'SignIn', recipient: 'm•••@example.com', language: 'en', template: 'product', connectorId: 'c', state: 'handed' },
  ...{
    isSuppressed: false,
    attempts: 1,
    server: null,
    lastError: null,
    nextAttemptAt: null,
    expiresAt: Date.now(),
    createdAt: Date.now(),
    updatedAt: Date.now(),
  },
};
const found = { recipient: '', channel: 'email', hasAccount: true, liveCode: null, limits: [], connector: null, advice: [], deliveries: [delivery] };

describe('somebody over the list', () => {
  let service: FakeService;
  let harness: RouterTestingHarness;

  // Loaded when a route is opened, which may take its time.
  beforeAll(() => Promise.all([import('../users'), import('./user-detail'), import('../password/set-password')]), 60_000);

  beforeEach(async () => {
    let user: UserReply = MARA;
    service = new FakeService()
      .on('GET', '/api/users', () => reply([MARA], { total: 1 }))
      .on('GET', '/api/users/u1', () => reply(user))
      .on('PATCH', '/api/users/u1/is-suspended', ({ body }) => reply((user = { ...user, ...(body as { isSuspended: boolean }) })))
      .on('GET', '/api/roles', () => reply([listed('r1', 'Member'), listed('r2', 'Editor')], { total: 2 }))
      .on('GET', '/api/users/u1/roles', () => reply([role('r1', 'Member')]))
      .on('GET', '/api/users/u1/sessions', () => reply({ sessions: [session('s1', 'harbour'), session('s2', 'tidewater')] }))
      .on('POST', '/api/deliveries/search', () => reply({ ...found, lock: { until: null, failures: 0, networks: [] } }));
    TestBed.configureTestingModule({
      providers: [...service.providers, provideRouter([{ path: 'users', children: usersRoutes }], withComponentInputBinding())],
    });
    harness = await RouterTestingHarness.create('/users/u1');
    document.body.replaceChildren(harness.fixture.nativeElement as HTMLElement);
    await settle();
  });

  async function settle() {
    for (let turn = 0; turn < 5; turn += 1) {
      await new Promise((done) => setTimeout(done));
      await harness.fixture.whenStable();
    }
  }
  const drawer = () => document.querySelector('[role=dialog]')?.textContent?.replaceAll(/\s+/g, ' ') ?? '';
  const buttons = (label: string) =>
    [...document.querySelectorAll('button')].filter((one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim() === label);
  async function press(label: string, at = -1) {
    buttons(label).at(at)?.click();
    await settle();
  }
  async function typeName(name: string) {
    const input = document.querySelector<HTMLInputElement>('#confirm-typed');
    if (!input) throw new Error('Nothing has to be typed.');
    input.value = name;
    input.dispatchEvent(new Event('input'));
    await settle();
  }
  const changes = () =>
    service.sent
      .filter(({ method, url }) => method !== 'GET' && url.pathname.startsWith('/api/users'))
      .map(({ method, url }) => `${method} ${url.pathname}${url.search}`);

  it('is told with roles, sessions and last codes, and leads to all that happened', () => {
    expect(drawer()).toMatch(/Mara.*mara@example.com.*Active.*u1.*Member.*harbour.*2 minutes ago.*Sign-in.*Handed over/);
    const links = [...document.querySelectorAll('[role=dialog] a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(expect.arrayContaining(['/deliveries/d1', '/deliveries?search=mara@example.com', '/audit-log?user=u1', '/users/u1/edit']));
    expect(service.bodies('POST', '/api/deliveries/search')).toEqual([{ email: 'mara@example.com' }]);
  });

  it('is suspended once it was asked, and let in again at once', async () => {
    await press(words.detail.suspend);
    expect(changes()).toEqual([]);
    await press(words.detail.suspend);
    expect(drawer()).toContain(words.suspended);
    await press(words.detail.reactivate);
    expect(drawer()).toContain(words.active);
    expect(service.bodies('PATCH', '/api/users/u1/is-suspended')).toEqual([{ isSuspended: true }, { isSuspended: false }]);
  });

  it('is deleted by typing the name, and the list is asked for anew', async () => {
    service.on('DELETE', '/api/users/u1', () => reply(undefined, { status: 204 }));
    const asked = () => service.sent.filter(({ url }) => url.pathname === '/api/users').length;
    const before = asked();
    await press(words.detail.delete);
    await typeName('Mar');
    await press(words.detail.delete);
    expect(changes()).toEqual([]);
    await typeName('Mara');
    await press(words.detail.delete);
    expect(changes()).toEqual(['DELETE /api/users/u1']);
    expect(TestBed.inject(Router).url).toBe('/users');
    expect(asked()).toBe(before + 1);
  });

  it('says why the service did not delete', async () => {
    service.on('DELETE', '/api/users/u1', () => refusal(422, 'role.last_administrator'));
    await press(words.detail.delete);
    await typeName('Mara');
    await press(words.detail.delete);
    expect(drawer()).toContain('role.last_administrator');
  });

  it('is given roles and loses them', async () => {
    service
      .on('POST', '/api/users/u1/roles', () => reply({ roleIds: ['r2'], addedRoleIds: ['r2'] }, { status: 201 }))
      .on('DELETE', '/api/users/u1/roles/r1', () => reply(undefined, { status: 204 }));
    await press(words.detail.addRole);
    expect(buttons('Member')).toEqual([]);
    await press('Editor');
    await press('Take away the role Member');
    expect(changes()).toEqual(['POST /api/users/u1/roles', 'DELETE /api/users/u1/roles/r1']);
  });

  it('is signed out of one browser, or everywhere once it was asked', async () => {
    service
      .on('DELETE', '/api/users/u1/sessions/s1', () => reply(undefined, { status: 204 }))
      .on('DELETE', '/api/users/u1/sessions', () => reply(undefined, { status: 204 }));
    await press(words.detail.signOut, 0);
    await press(words.detail.signOutAll);
    await press(words.detail.signOutAll);
    expect(changes()).toEqual(['DELETE /api/users/u1/sessions/s1?revokeGrantsTarget=all', 'DELETE /api/users/u1/sessions']);
  });

  it('gets a password that is made here, and shown once', async () => {
    service.on('PATCH', '/api/users/u1/password', () => reply({ ...MARA, hasPassword: true }));
    await press(words.password.set);
    await press(words.password.action);
    const [sent] = service.bodies('PATCH', '/api/users/u1/password') as readonly { password: string }[];
    expect(document.querySelector('.dialog-body code')?.textContent).toBe(sent?.password);
    document.querySelector<HTMLButtonElement>('.dialog-body .btn.primary')?.click();
    await settle();
    expect(drawer()).toContain(`${words.password.title}${words.password.has}`);
    expect(document.body.textContent).not.toContain(sent?.password);
  });

  it('has to choose another password at the next sign-in, or loses it once it was asked', async () => {
    service
      .on('PATCH', '/api/users/u1/password', () => reply({ ...MARA, hasPassword: true }))
      .on('PATCH', '/api/users/u1/password/expiration', () => refusal(400, 'sign_in_experiences.password_expiration_not_enabled'))
      .on('DELETE', '/api/users/u1/password', () => reply(MARA));
    await press(words.password.set);
    await press(words.password.action);
    document.querySelector<HTMLButtonElement>('.dialog-body .btn.primary')?.click();
    await settle();
    await press(words.password.actions);
    await press(words.password.expire);
    expect(drawer()).toContain('password_expiration_not_enabled');
    service.on('PATCH', '/api/users/u1/password/expiration', ({ body }) => {
      const isPasswordExpired = JSON.stringify(body) === '{"isExpired":true}';
      return reply({ ...MARA, hasPassword: true, isPasswordExpired });
    });
    await press(words.password.actions);
    await press(words.password.expire);
    expect(drawer()).toContain(words.password.expired);
    await press(words.password.actions);
    await press(words.password.keep);
    expect(drawer()).not.toContain(words.password.expired);
    expect(drawer()).not.toContain('password_expiration_not_enabled');
    await press(words.password.actions);
    await press(words.password.remove);
    expect(changes()).not.toContain('DELETE /api/users/u1/password');
    await press(words.password.remove);
    expect(changes()).toContain('DELETE /api/users/u1/password');
    expect(drawer()).toContain(`${words.password.title}${words.password.hasNot}`);
  });

  it('gets a password that is typed, and not an empty one', async () => {
    service.on('PATCH', '/api/users/u1/password', () => reply({ ...MARA, hasPassword: true }));
    await press(words.password.set);
    document.querySelectorAll<HTMLInputElement>('.dialog-body input[type=radio]')[1]?.click();
    await settle();
    await press(words.password.action);
    expect(document.querySelector('.dialog-body .err')).not.toBeNull();
    const input = document.querySelector<HTMLInputElement>('.dialog-body input[type=password]');
    Object.assign(input ?? {}, { value: 'correct horse battery' });
    input?.dispatchEvent(new Event('input'));
    await settle();
    await press(words.password.action);
    expect(service.bodies('PATCH', '/api/users/u1/password')).toEqual([{ password: 'correct horse battery' }]);
  });
});

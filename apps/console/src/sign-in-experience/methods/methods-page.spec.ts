import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { jest } from '@jest/globals';
import { FakeService, refusal, reply } from '../../testing/fake-service';
import { signInExperienceRoutes } from '../routes';
import { savedSettings } from '../testing/settings';
import { MethodsHarness } from './testing/methods.harness';
import { en } from './words/en';

const PATH = '/api/sign-in-exp';

// The first test loads the whole page, which takes its time on a busy machine.
jest.setTimeout(30_000);

describe('the page that says how people come in', () => {
  let service: FakeService;
  let router: RouterTestingHarness;
  let methods: MethodsHarness;

  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await router.fixture.whenStable();
  };

  async function open(saved = savedSettings(), connectors: readonly object[] = []) {
    service = new FakeService()
      .on('GET', PATH, () => reply(saved))
      .on('PATCH', PATH, ({ body }) => reply({ ...saved, ...(body as object) }))
      .on('GET', '/api/connectors', () => reply(connectors))
      .on('GET', '/api/custom-phrases', () => reply([]))
      .on('GET', '/api/applications', () => reply([], { total: 0 }));
    const routes = [
      { path: 'sign-in-experience', children: signInExperienceRoutes },
      { path: '**', children: [] },
    ];
    TestBed.configureTestingModule({ providers: [provideRouter(routes), ...service.providers] });
    router = await RouterTestingHarness.create('/sign-in-experience/methods');
    document.body.append(router.fixture.nativeElement as HTMLElement);
    for (let waits = 0; waits < 50 && !document.querySelector('gp-methods-page'); waits += 1) await settle();
    methods = await TestbedHarnessEnvironment.loader(router.fixture).getHarness(MethodsHarness);
  }
  afterEach(() => document.body.replaceChildren());

  const dialog = () => document.querySelector('gp-methods-dialog');
  const lines = (tag: string) => [...(dialog()?.querySelectorAll(tag) ?? [])].map((line) => line.textContent?.trim());
  async function press(selector: string) {
    const button = document.querySelector<HTMLElement>(selector);
    if (!button) throw new Error(`There is no ${selector}.`);
    button.click();
    await settle();
    await settle();
  }
  const save = () => press('.savebar [type=submit]');
  const goOn = () => press('gp-methods-dialog .primary');

  it('shows what changes, old and new, before it is sent', async () => {
    await open();
    const list = await methods.list();
    await list.press('Add User name');
    await list.press('Password for E-mail address');
    await save();
    expect(lines('dt')).toEqual([en.confirm.names.methods]);
    expect(lines('del')).toEqual(['E-mail address: Code']);
    expect(lines('ins')).toEqual(['E-mail address: Code, or a password', 'User name: Password']);
    expect(service.bodies('PATCH', PATH)).toEqual([]);
    await goOn();
    const email = { identifier: 'email', password: true, verificationCode: true, isPasswordPrimary: false };
    const username = { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true };
    expect(service.bodies('PATCH', PATH)).toEqual([{ signIn: { methods: [email, username] } }]);
    expect(document.querySelector('.savebar')).toBeNull();
  });

  it('sends nothing when somebody looks again, and keeps what they chose', async () => {
    await open();
    await (await methods.list()).press('Add User name');
    await save();
    await press('gp-methods-dialog .quiet');
    expect(service.bodies('PATCH', PATH)).toEqual([]);
    expect(await (await methods.list()).order()).toEqual(['E-mail address', 'User name']);
  });

  it('warns of locking people out only when a way in is taken away', async () => {
    await open();
    await (await methods.list()).press('Add Phone number');
    await save();
    expect(dialog()?.querySelector('.callout')).toBeNull();
    await press('gp-methods-dialog .quiet');
    await (await methods.list()).press('Code for E-mail address');
    await save();
    expect(dialog()?.querySelector('.callout')?.textContent).toContain(en.confirm.locksOut);
  });

  it('changes the order with buttons', async () => {
    await open();
    const list = await methods.list();
    await list.press('Add Phone number');
    await list.press('Add User name');
    await list.press('Move User name up');
    await list.press('Move E-mail address down');
    expect(await list.order()).toEqual(['User name', 'E-mail address', 'Phone number']);
    await list.press('Move User name up');
    await list.press('Take out E-mail address');
    expect(await list.order()).toEqual(['User name', 'Phone number']);
  });

  it('puts a refusal of the service to what it is about, also when another tab is open', async () => {
    await open();
    service.on('PATCH', PATH, () => refusal(400, 'sign_in_experiences.passwordless_requires_verify'));
    await methods.toggle(en.signUp.verify);
    await TestBed.inject(Router).navigateByUrl('/sign-in-experience/content');
    await settle();
    await save();
    await goOn();
    expect(TestBed.inject(Router).url).toBe('/sign-in-experience/methods');
    methods = await TestbedHarnessEnvironment.loader(router.fixture).getHarness(MethodsHarness);
    expect(await methods.problems()).toEqual(['The service says sign_in_experiences.passwordless_requires_verify.']);
    await methods.toggle(en.signUp.verify);
    expect(await methods.problems()).toEqual([]);
  });

  it.each([
    [{ type: 'Sms' }, 'signIn'],
    [{ type: 'Email' }, 'signUp'],
  ])('puts a missing connector to what needs it: %j', async (data, place) => {
    await open();
    service.on('PATCH', PATH, () => refusal(400, 'sign_in_experiences.enabled_connector_not_found', { data }));
    await (await methods.list()).press('Add Phone number');
    await methods.toggle(en.signUp.password);
    await save();
    await goOn();
    const problem = document.querySelector('gp-methods-page .err')?.closest('fieldset')?.querySelector('h2')?.textContent;
    expect(problem).toBe(place === 'signIn' ? en.signIn.title : en.signUp.title);
  });

  it('names the user names that would collide', async () => {
    const username = { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true } as const;
    await open(savedSettings({ signIn: { methods: [username] } }));
    const data = { totalConflicts: 1, samples: [{ usernameLower: 'ada', userIds: ['u1', 'u2'] }] };
    service.on('PATCH', PATH, () => refusal(409, 'sign_in_experiences.username_policy_case_conflicts_exist', { data }));
    await methods.toggle(en.usernames.caseSensitive);
    await save();
    await goOn();
    expect(await methods.problems()).toEqual(['The service says sign_in_experiences.username_policy_case_conflicts_exist.']);
    expect(document.querySelector('.collisions')?.textContent?.trim()).toBe(`${en.usernames.collisions} ada`);
  });

  it('says above the form what belongs to no field', async () => {
    await open();
    service.on('PATCH', PATH, () => refusal(500, 'server.internal'));
    await methods.toggle(en.mode.SignIn.name);
    await save();
    await goOn();
    expect(await methods.problems()).toEqual([]);
    expect(document.querySelector('gp-problem')?.textContent).toContain('server.internal');
  });

  it('tells what has nothing to be sent with', async () => {
    await open();
    await (await methods.list()).press('Add Phone number');
    await settle();
    expect(await methods.hints()).toEqual([en.connector.email.title, en.connector.phone.title]);
    expect(document.querySelector('gp-connector-hint a')?.getAttribute('href')).toBe('/connectors/new');
  });

  it('asks before what was chosen is lost', async () => {
    await open();
    await methods.toggle(en.mode.SignIn.name);
    const left = TestBed.inject(Router).navigateByUrl('/users');
    // Until somebody has answered nothing is settled.
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
    document.querySelector<HTMLElement>('gp-confirm-dialog .quiet')?.click();
    expect(await left).toBe(false);
    expect(TestBed.inject(Router).url).toBe('/sign-in-experience/methods');
  });
});

import type { NewPasswordStep } from '@gatepost/contracts/experience/step';
import type { ChoosePasswordStep } from '../flow/shown-step';
import { PageWith, refuses, shows } from '../testing/page-with';
import { identifierStepWith, proceedStepWith } from '../testing/steps';
import { ChoosePasswordPage } from './choose-password-page';
import { NewPasswordPage } from './new-password-page';

const passwordRules = { shortest: 15, longest: 256, characterTypes: 1, refusesBreached: true, refusesPatterns: true, refusesPersonalData: true };
const register = identifierStepWith({ event: 'Register', identifiers: [{ type: 'username', methods: ['password'] }], oneCodeForBoth: false, passwordRules });
const choose: ChoosePasswordStep = { ...register, name: 'choose-password' };
const reset: NewPasswordStep = { name: 'new-password', identifier: { type: 'email', value: 'mara@example.com' }, passwordRules };
const IDENTITY = 'POST /verification/new-password-identity';
const good = 'nine lives of a heron';

describe('a new password', () => {
  let page: PageWith;

  async function send(password: string): Promise<void> {
    page.type('#password', password);
    await page.submit();
  }

  afterEach(() => page.close());

  function openChoice(answers: ConstructorParameters<typeof PageWith>[3] = {}): void {
    history.replaceState({ address: 'mara_l', way: 'password' }, '');
    page = new PageWith(ChoosePasswordPage, choose, { step: register }, answers);
  }

  it('has its rules told before, and ticked off while it is typed', () => {
    openChoice();
    expect(page.words).toContain('At least 15 characters');
    expect(page.find('.met')).toBeNull();
    page.type('#password', good);
    expect(page.find('.met')?.textContent).toContain('At least 15 characters');
  });

  it('is not sent while it breaks a rule that can be seen', async () => {
    openChoice();
    await send('short');
    expect([page.asked, page.words]).toEqual([[], expect.stringContaining('does not keep all the rules')]);
  });

  it('creates the account together with its user name', async () => {
    const proceed = proceedStepWith({ event: 'Register', identifier: { type: 'username', value: 'mara_l' } });
    openChoice({
      [IDENTITY]: [shows(proceed)],
      'POST /identification': [shows({ ...proceed, identification: 'done' })],
      'POST /submit': [{ status: 200, body: { redirectTo: '/oidc/auth/1' } }],
    });
    await send(good);
    expect(page.asked[0]).toBe(`${IDENTITY} {"identifier":{"type":"username","value":"mara_l"},"password":"${good}"}`);
    expect(page.wentTo).toEqual(['/oidc/auth/1']);
  });

  it('tells every reason for which the service refuses it', async () => {
    openChoice({ [IDENTITY]: [refuses(422, 'password.rejected', { issues: [{ code: 'password_rejected.pwned' }] })] });
    await send(good);
    expect(page.words).toContain('This password is known from leaks. Choose another one.');
  });

  it('goes back to the user name when that is taken, without losing it', async () => {
    openChoice({ [IDENTITY]: [refuses(422, 'user.username_already_in_use')] });
    await send(good);
    expect(history.state).toEqual({ address: 'mara_l' });
  });

  it('replaces a forgotten one, and is used at once', async () => {
    page = new PageWith(
      NewPasswordPage,
      reset,
      { step: reset },
      {
        'PUT /profile/password': [shows(reset)],
        'POST /submit': [{ status: 204, body: {} }],
        'PUT /': [shows(identifierStepWith())],
      },
    );
    await send(good);
    expect(page.asked).toEqual([`PUT /profile/password {"password":"${good}"}`, 'POST /submit', 'PUT / {"interactionEvent":"SignIn"}']);
    expect(history.state).toEqual({ address: 'mara@example.com', way: 'password' });
  });
});

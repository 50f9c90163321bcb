import type { ProfileStep } from '@gatepost/contracts/experience/step';
import { PageWith, refuses, shows } from '../testing/page-with';
import { codeStepWith, proceedStepWith } from '../testing/steps';
import { ProfilePage } from './profile-page';

const mara = { type: 'email' as const, value: 'mara@example.com' };
const passwordRules = { shortest: 8, longest: 256, characterTypes: 1, refusesBreached: false, refusesPatterns: false, refusesPersonalData: false };
const ready = proceedStepWith({ event: 'Register', identification: 'by-profile' });
const done = { status: 200, body: { redirectTo: '/oidc/auth/1' } };

describe('the page that completes a profile', () => {
  let page: PageWith;

  function open(missing: ProfileStep['missing'], answers: ConstructorParameters<typeof PageWith>[3] = {}): void {
    const step: ProfileStep = { name: 'profile', event: 'Register', missing, identifier: mara, passwordRules };
    page = new PageWith(ProfilePage, step, { step }, answers);
  }

  afterEach(() => page.close());

  it('asks one thing at a time', () => {
    open(['username', 'password']);
    expect(page.words).toContain('Choose a user name');
    expect(page.words).not.toContain('password');
  });

  it('goes on with what was collected when nothing is missing any more', async () => {
    open(['username'], { 'POST /profile': [shows(ready)], 'POST /identification': [shows({ ...ready, identification: 'done' })], 'POST /submit': [done] });
    page.type('#part', 'mara_l');
    await page.submit();
    expect(page.asked).toEqual(['POST /profile {"type":"username","value":"mara_l"}', 'POST /identification {}', 'POST /submit']);
    expect(page.wentTo).toEqual(['/oidc/auth/1']);
  });

  it('keeps a user name that is taken, and says so', async () => {
    open(['username'], { 'POST /profile': [refuses(422, 'user.username_already_in_use')] });
    page.type('#part', 'mara_l');
    await page.submit();
    expect(page.words).toContain('words for user.username_already_in_use');
    expect(page.find('#part')).toHaveProperty('value', 'mara_l');
  });

  it('asks for a password that password managers keep with the address', async () => {
    open(['password'], { 'POST /profile': [shows(ready)] });
    expect(page.find('input[autocomplete="username"]')).toHaveProperty('value', 'mara@example.com');
    page.type('#password', 'heron-heron');
    await page.submit();
    expect(page.asked[0]).toBe('POST /profile {"type":"password","value":"heron-heron"}');
  });

  it('proves an address with a code, without starting over', async () => {
    open(['emailOrPhone'], { 'POST /verification/verification-code': [shows(codeStepWith({ event: 'Register', completesProfile: true }))] });
    page.type('#part', '+49 151 23456789');
    await page.submit();
    expect(page.asked).toEqual(['POST /verification/verification-code {"identifier":{"type":"phone","value":"4915123456789"},"interactionEvent":"Register"}']);
  });

  it('asks for nothing while the field does not hold what is needed', async () => {
    open(['email']);
    await page.submit();
    expect(page.words).toContain('Type it here to go on.');
    page.type('#part', 'mara');
    await page.submit();
    expect([page.asked, page.words]).toEqual([[], expect.stringContaining('That is not a whole address.')]);
  });
});

import type { PasswordStep } from '../flow/shown-step';
import { PageWith, refuses, shows } from '../testing/page-with';
import { codeStepWith, identifierStepWith, proceedStepWith } from '../testing/steps';
import { PasswordPage } from './password-page';

const identifiers = [
  { type: 'email' as const, methods: ['password' as const, 'verificationCode' as const] },
  { type: 'username' as const, methods: ['password' as const] },
];
const start = identifierStepWith({ identifiers, mayResetPassword: true, oneCodeForBoth: false });
const step: PasswordStep = { ...start, name: 'password' };
const done = { status: 200, body: { redirectTo: '/oidc/auth/1' } };
const PASSWORD = 'POST /verification/password';

describe('the password page', () => {
  let page: PageWith;

  function open(name: string, answers: ConstructorParameters<typeof PageWith>[3] = {}): void {
    history.replaceState({ address: name, way: 'password' }, '');
    page = new PageWith(PasswordPage, step, { step: start, supportEmail: 'help@harbour.example' }, answers);
  }

  async function send(password: string): Promise<void> {
    page.type('#password', password);
    await page.submit();
  }

  afterEach(() => page.close());

  it('signs in whom the page before has named', async () => {
    const proceed = proceedStepWith({ verificationId: 'p-1', identification: 'done' });
    open('mara@example.com', { [PASSWORD]: [shows(proceed)], 'POST /submit': [done] });
    await send('correct horse');
    expect(page.asked).toEqual([`${PASSWORD} {"identifier":{"type":"email","value":"mara@example.com"},"password":"correct horse"}`, 'POST /submit']);
    expect(page.wentTo).toEqual(['/oidc/auth/1']);
  });

  it('starts first where nobody has', async () => {
    open('mara_l', { [PASSWORD]: [refuses(404, 'session.interaction_not_found'), refuses(422, 'session.invalid_credentials')], 'PUT /': [shows(start)] });
    await send('correct horse');
    expect(page.asked.map((request) => request.split(' {')[0])).toEqual([PASSWORD, 'PUT /', PASSWORD]);
    expect(page.words).toContain('words for session.invalid_credentials');
    expect(page.find('#password')?.getAttribute('aria-invalid')).toBe('true');
  });

  it('tells password managers whose password it is', () => {
    open('mara@example.com');
    const fields = ['input[autocomplete="username"]', 'input[autocomplete="current-password"]'].map((field) => page.find(field));
    expect(fields.map((field) => field instanceof HTMLInputElement && [field.value, field.type])).toEqual([
      ['mara@example.com', 'text'],
      ['', 'password'],
    ]);
  });

  it('shows the password and hides it again', async () => {
    open('mara@example.com');
    await page.press('Show');
    expect(page.find('#password')?.getAttribute('type')).toBe('text');
    await page.press('Hide');
    expect(page.find('#password')?.getAttribute('type')).toBe('password');
  });

  it('asks for nothing without a password', async () => {
    open('mara@example.com');
    await send('');
    expect([page.asked, page.words]).toEqual([[], expect.stringContaining('Type your password.')]);
  });

  it('sends a code instead, where one can go', async () => {
    open('mara@example.com', { 'PUT /': [shows(start)], 'POST /verification/verification-code': [shows(codeStepWith())] });
    await page.press('Send me a code instead');
    expect(page.asked.at(-1)).toContain('{"type":"email","value":"mara@example.com"}');
  });

  it('offers no code to a user name', () => {
    open('mara_l');
    expect(page.words).not.toContain('Send me a code instead');
  });

  it('says what to do about an account that is suspended', async () => {
    open('mara@example.com', { [PASSWORD]: [refuses(401, 'user.suspended')] });
    await send('correct horse');
    expect(page.words).toContain('This account is suspended Nobody can sign in with it for now. If you think this is a mistake, write to help@harbour.example');
    await page.press('Use another account');
    expect(history.state).toEqual({ address: '' });
  });

  it('leads from a password that has expired to a new one', async () => {
    open('mara@example.com', { [PASSWORD]: [refuses(422, 'password.expired')], 'PUT /': [shows(identifierStepWith({ event: 'ForgotPassword' }))] });
    await send('correct horse');
    expect(page.words).toContain('Your password has expired');
    await page.press('Choose a new password');
    expect(page.asked.at(-1)).toBe('PUT / {"interactionEvent":"ForgotPassword"}');
  });
});

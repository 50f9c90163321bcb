import { operations } from './catalogue';
import { errors } from './errors';
import * as experience from './experience/operations';

describe('the operations', () => {
  it('have an address of their own each', () => {
    expect(new Set(operations.map(({ method, path }) => `${method} ${path}`)).size).toBe(operations.length);
  });

  it.each(operations.map((operation) => [`${operation.method} ${operation.path}`, operation] as const))(
    '%s tells what it answers and how it can fail',
    (_name, operation) => {
      expect(new Set(operation.errors).size).toBe(operation.errors.length);
      for (const code of operation.errors) expect(errors[code].status).toBeGreaterThanOrEqual(400);
      expect(operation.response === undefined || operation.status !== 204).toBe(true);
      expect(operation.method === 'GET' && operation.body !== undefined).toBe(false);
    },
  );

  it('never let a body say more than it may', () => {
    const body = { identifier: { type: 'email', value: 'mara@example.com', verified: true }, interactionEvent: 'SignIn', userId: 'someone' };
    expect(experience.sendVerificationCode.body.parse(body)).toEqual({ identifier: { type: 'email', value: 'mara@example.com' }, interactionEvent: 'SignIn' });
  });

  it.each([
    { type: 'username', value: 'mara' },
    { type: 'email', value: '' },
    { type: 'email', value: 'm'.repeat(257) },
    { type: 'email', value: { not: '' } },
    'mara@example.com',
  ])('take no code for %j', (identifier) => {
    expect(experience.sendVerificationCode.body.safeParse({ identifier, interactionEvent: 'SignIn' }).success).toBe(false);
  });
});

import { invalidInput } from './invalid-input';

describe('an input that is refused', () => {
  it('is told in one shape, whoever found what is wrong with it', () => {
    const found = [
      { path: ['addresses', 1], message: 'is not an e-mail address' },
      { path: [], message: 'is too much', code: 'too_big', maximum: 3 },
    ];
    expect(invalidInput(found)).toMatchObject({
      code: 'guard.invalid_input',
      options: {
        details: 'addresses.1: is not an e-mail address\nbody: is too much',
        data: {
          name: 'ZodError',
          issues: [
            { code: 'custom', path: ['addresses', 1], message: 'is not an e-mail address' },
            { code: 'too_big', path: [], message: 'is too much', maximum: 3 },
          ],
        },
      },
    });
  });
});

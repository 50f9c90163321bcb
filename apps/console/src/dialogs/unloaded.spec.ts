import { TestBed } from '@angular/core/testing';
import { Confirm, type Question } from './confirm';
import { Unloaded } from './unloaded';

describe('a part of the console that did not load', () => {
  let asked: Question[];
  let unloaded: Unloaded;

  beforeEach(() => {
    asked = [];
    const ask = (question: Question) => {
      asked.push(question);
      return Promise.resolve(false);
    };
    TestBed.configureTestingModule({ providers: [{ provide: Confirm, useValue: { ask } }] });
    unloaded = TestBed.inject(Unloaded);
  });

  it.each([
    'Failed to fetch dynamically imported module: https://id.example/console/chunk-A.js',
    'error loading dynamically imported module: https://id.example/console/chunk-A.js',
    'Importing a module script failed.',
  ])('is told in every browser: %s', async (message) => {
    await unloaded.tell(new TypeError(message), '/console/users');
    expect(asked).toHaveLength(1);
  });

  it('is told once, however much of it did not come', async () => {
    const error = new TypeError('Importing a module script failed.');
    await Promise.all([unloaded.tell(error, '/console/users'), unloaded.tell(error, '/console')]);
    expect(asked).toHaveLength(1);
  });

  it('is not what else may go wrong', async () => {
    await unloaded.tell(new TypeError('x is undefined'), '/console/users');
    await unloaded.tell('no', '/console/users');
    expect(asked).toEqual([]);
  });
});

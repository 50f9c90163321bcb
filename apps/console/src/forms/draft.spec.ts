import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { draftOf, rebased } from './draft';

interface Model {
  readonly name: string;
  readonly uris: readonly string[];
}

describe('a draft', () => {
  const saved = signal<Model>({ name: '', uris: [] });
  const draft = () => TestBed.runInInjectionContext(() => draftOf(saved));
  beforeEach(() => saved.set({ name: 'Harbour', uris: ['a'] }));

  it('begins anew with what is saved, and not when that is the same as before', () => {
    const { model, changes } = draft();
    model.set({ name: 'Pilot', uris: ['a'] });
    saved.set({ name: 'Harbour', uris: ['a'] });
    expect([model().name, changes()]).toEqual(['Pilot', 1]);
    saved.set({ name: 'Ferry', uris: ['a'] });
    expect([model().name, changes()]).toEqual(['Ferry', 0]);
  });

  it('keeps what is typed while it is saved', async () => {
    const made = draft();
    const { model, changes } = made;
    model.set({ name: ' Pilot ', uris: ['a', 'b'] });
    await made.saving(async () => {
      model.update(({ name, uris }) => ({ name, uris: [...uris, 'c'] }));
      await Promise.resolve();
      saved.set({ name: 'Pilot', uris: ['a', 'b'] });
      expect(model().uris).toEqual(['a', 'b', 'c']);
    });
    expect([model(), changes()]).toEqual([{ name: 'Pilot', uris: ['a', 'b', 'c'] }, 1]);
  });

  it('is as it was when saving fails', async () => {
    const made = draft();
    const { model } = made;
    model.set({ name: 'Pilot', uris: [] });
    await expect(made.saving(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(model()).toEqual({ name: 'Pilot', uris: [] });
  });

  it('takes nothing back that somebody else has saved', () => {
    const made = draft();
    made.model.set({ name: 'Pilot', uris: ['a', 'mine'] });
    expect(made.over({ name: 'Harbour', uris: ['theirs', 'a'] })).toEqual({ name: 'Pilot', uris: ['theirs', 'a', 'mine'] });
  });
});

describe('changes over those of somebody else', () => {
  it.each([
    [
      { a: 2, b: 1 },
      { a: 1, b: 1 },
      { a: 1, b: 3, c: 4 },
      { a: 2, b: 3, c: 4 },
    ],
    [{ a: { x: 1 } }, { a: { x: 1, y: 1 } }, { a: { x: 2, y: 1 } }, { a: { x: 2 } }],
    [{ l: ['b'] }, { l: ['a', 'b'] }, { l: ['a', 'b', 'c'] }, { l: ['b', 'c'] }],
    [{ l: [{ n: 1 }] }, { l: [] }, { l: [{ n: 2 }] }, { l: [{ n: 1 }] }],
  ])('are %j from %j over %j', (mine, base, theirs, expected) => {
    expect(rebased<unknown>(mine, base, theirs)).toEqual(expected);
  });
});

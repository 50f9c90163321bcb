import { TestBed } from '@angular/core/testing';
import { Formats } from '../../language/formats';
import { en } from '../../parts/words/en';
import { issueWords } from './issue-words';

describe('what is said of a configuration that is wrong', () => {
  const said = (issue: Parameters<typeof issueWords>[0], own = {}) => issueWords(issue, en.field, own, TestBed.inject(Formats));

  it('are our own words where the schema has only those of its library', () => {
    expect(said({ code: 'too_big', origin: 'number', maximum: 65_535n, message: 'Too big: expected number to be <=65535' })).toBe('At most 65,535.');
    expect(said({ code: 'invalid_type', message: 'Invalid input: expected string, received undefined' })).toBe(en.field.required);
  });

  it('are those of the language, by what the schema says, with what it says at the end', () => {
    const own = { 'must be a host name': 'Ein Hostname fehlt.', 'has no template for {what}': 'Es fehlt {what}.' };
    expect(said({ code: 'invalid_format', message: 'must be a host name' }, own)).toBe('Ein Hostname fehlt.');
    expect(said({ code: 'custom', message: 'has no template for SignIn, Generic' }, own)).toBe('Es fehlt SignIn, Generic.');
  });

  it('are those of whoever wrote the schema, where there are no others', () => {
    expect(said({ message: 'must be a region of ours' })).toBe('Must be a region of ours');
    expect(said({ message: 'Invalid region' })).toBe('Invalid region');
  });
});

import { searchCondition } from './search-conditions';
import { readSearch } from './user-search';

const ALL = ['id', 'primaryEmail', 'primaryPhone', 'username', 'name'];

describe('the search language', () => {
  it('looks for a pattern in every field unless it is told otherwise', () => {
    expect(readSearch({ search: '%mara%' })).toEqual({
      terms: [{ fields: ALL, isExact: false, values: ['%mara%'] }],
      joint: 'or',
      isCaseSensitive: false,
    });
  });

  it('takes the general mode for a field that has none of its own', () => {
    const search = readSearch({ search: 'a', mode: 'exact', 'search.name': ['Mara', 'Noor'], 'search.id': '%x%', 'mode.id': 'like', jointMode: 'and' });
    expect(search.terms).toEqual([
      { fields: ALL, isExact: true, values: ['a'] },
      { fields: ['id'], isExact: false, values: ['%x%'] },
      { fields: ['name'], isExact: true, values: ['Mara', 'Noor'] },
    ]);
    expect(search.joint).toBe('and');
  });

  it('reads of SIMILAR TO the wildcards and the alternatives', () => {
    const { terms } = readSearch({ 'search.name': 'M_ra%|Noor', mode: 'similar_to', isCaseSensitive: 'true' });
    expect(terms).toEqual([{ fields: ['name'], isExact: false, values: ['M_ra%', 'Noor'] }]);
  });

  it.each([
    { search: '' },
    { search: ['a', 'b'] },
    { 'search.name': ['a', 'b'], 'mode.name': 'like' },
    { search: 'a', mode: 'fuzzy' },
    { search: '^a', mode: 'posix' },
    { search: 'a', mode: ['like', 'exact'] },
    { 'search.name': 'a', 'mode.name': '' },
    { search: 'a', joint: 'xor' },
    { search: 'a|b', mode: 'similar_to' },
    { search: 'a(b|c)*', mode: 'similar_to', isCaseSensitive: 'true' },
    { 'search.password': 'a' },
    { 'search.name.first': 'a' },
    { 'search.': 'a' },
    { 'mode.customData': 'like' },
    { search: 'a\\' },
    { search: 'a'.repeat(257) },
    { 'search.id': Array.from({ length: 101 }, (_, at) => `id${at}`), mode: 'exact' },
  ])('refuses %j', (query) => {
    expect(() => readSearch(query)).toThrow('request.invalid_input');
  });

  it('hands every value to the database as a parameter', () => {
    const hostile = `'; DROP TABLE users; --`;
    const condition = searchCondition(readSearch({ search: `%${hostile}%`, 'search.name': [hostile, 'b'], 'mode.name': 'exact' }));
    expect(condition?.text).not.toContain('DROP');
    expect(condition?.values).toContainEqual([hostile, 'b']);
  });

  it('asks for nothing when nothing is searched for', () => {
    expect(searchCondition(readSearch({ mode: 'exact' }))).toBeUndefined();
  });
});

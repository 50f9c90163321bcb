import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { listQuery } from './list-query';

@Component({ template: '' })
class List {
  readonly query = listQuery(['state', 'role']);
}

describe('the part of a list that is wanted', () => {
  let harness: RouterTestingHarness;

  async function open(url: string): Promise<List['query']> {
    TestBed.configureTestingModule({ providers: [provideRouter([{ path: 'users', component: List }])] });
    harness = await RouterTestingHarness.create();
    return (await harness.navigateByUrl(url, List)).query;
  }
  async function address(): Promise<string> {
    await harness.fixture.whenStable();
    return TestBed.inject(Router).url;
  }

  it('stands in the address', async () => {
    const query = await open('/users?page=3&search=ada&state=suspended&sort=-createdAt');
    expect([query.page(), query.search(), query.filter('state'), query.order()]).toEqual([3, 'ada', 'suspended', { by: 'createdAt', descending: true }]);
    expect(query.isNarrowed()).toBe(true);
  });

  it.each(['0', '-4', '1.5', 'x', ''])('begins at the first page for the page %j', async (page) => {
    const query = await open(`/users?page=${page}`);
    expect(query.page()).toBe(1);
    expect(query.isNarrowed()).toBe(false);
  });

  it('goes back to the first page when it is narrowed or ordered', async () => {
    const query = await open('/users?page=3&search=ada');
    query.narrow('state', 'suspended');
    expect(await address()).toBe('/users?search=ada&state=suspended');
    query.sortBy({ by: 'name', descending: true });
    expect(await address()).toBe('/users?search=ada&state=suspended&sort=-name');
    query.go(2);
    expect(await address()).toContain('page=2');
    query.searchFor('grace');
    expect(await address()).toBe('/users?search=grace&state=suspended&sort=-name');
    query.clear();
    expect(await address()).toBe('/users?sort=-name');
  });

  it.each([
    ['/users?page=9&state=suspended', 41, '/users?state=suspended&page=3'],
    ['/users?page=2', 20, '/users'],
  ])('leads from a page behind the end to the last one: %s of %i', async (url, total, last) => {
    const query = await open(url);
    let isAnswered = false;
    void query.within(20, total, []).then(() => (isAnswered = true));
    expect((await address()).split(/[?&]/).sort()).toEqual(last.split(/[?&]/).sort());
    expect(isAnswered).toBe(false);
  });

  it.each([
    ['/users?page=3', 41],
    ['/users?page=3', 0],
  ])('stays where there is something, or nothing at all: %s of %i', async (url, total) => {
    const query = await open(url);
    expect(await query.within(20, total, 'found')).toBe('found');
    expect(await address()).toBe(url);
  });

  it('names no page that the service could not count to', async () => {
    const query = await open('/users?page=99999999999999999999');
    expect(query.page()).toBe(1_000_000);
  });

  it('takes no more of a search than the service does', async () => {
    const query = await open(`/users?search=${'x'.repeat(1000)}`);
    expect(query.search()).toHaveLength(256);
  });
});

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

  it('takes no more of a search than the service does', async () => {
    const query = await open(`/users?search=${'x'.repeat(1000)}`);
    expect(query.search()).toHaveLength(256);
  });
});

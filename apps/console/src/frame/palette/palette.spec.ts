import { Dialog } from '@angular/cdk/dialog';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { FakeService, refusal, reply } from '../../testing/fake-service';
import { en as words } from '../words/en';
import { Palette } from './palette';

@Component({ template: 'A question' })
class Question {}

const settle = async (pause = 0) => {
  await new Promise((done) => setTimeout(done, pause));
  TestBed.tick();
};
const labels = () => [...document.querySelectorAll('.entry .label')].map(({ textContent }) => textContent);
const selected = () => document.querySelector('.entry[aria-selected=true] .label')?.textContent;

describe('what finds pages, people and applications', () => {
  let service: FakeService;
  let went: string[];

  beforeEach(async () => {
    service = new FakeService();
    service.on('GET', '/api/applications', () => reply([], { total: 0 }));
    service.on('GET', '/api/users', () => reply([], { total: 0 }));
    went = [];
    Element.prototype.scrollIntoView = () => undefined;
    TestBed.configureTestingModule({ providers: [...service.providers, provideRouter([{ path: '**', children: [] }])] });
    TestBed.inject(Router).events.subscribe((event) => 'urlAfterRedirects' in event && 'id' in event && 'url' in event && went.push(String(event.url)));
    TestBed.inject(Palette).open();
    await settle();
    await settle();
  });
  afterEach(() => document.body.replaceChildren());

  const input = () => {
    const found = document.querySelector<HTMLInputElement>('[role=combobox]');
    if (!found) throw new Error('The palette is not open.');
    return found;
  };
  async function type(text: string) {
    input().value = text;
    input().dispatchEvent(new Event('input'));
    await settle();
  }
  async function press(key: string) {
    input().dispatchEvent(new KeyboardEvent('keydown', { key }));
    await settle();
  }

  it('offers every page at first, and less with each letter', async () => {
    expect(labels()).toEqual(expect.arrayContaining(['Get started', 'Users', 'Settings', 'Add an application']));
    await type('deliv');
    expect(labels()).toEqual(['Deliveries']);
    await type('nothing like this');
    expect(labels()).toEqual([]);
  });

  it('is walked with the arrows, in a circle, and opened with Enter', async () => {
    await type('user');
    expect(selected()).toBe('Users');
    await press('ArrowDown');
    expect(selected()).toBe('Add a user');
    await press('ArrowDown');
    expect(selected()).toBe('Users');
    await press('ArrowUp');
    await press('Enter');
    await settle();
    expect(document.querySelector('[role=combobox]')).toBeNull();
    expect(went.at(-1)).toBe('/users?add=yes');
  });

  it('does not open over a dialog, which would stay over the next page', async () => {
    await press('Escape');
    TestBed.inject(Dialog).closeAll();
    await settle();
    const open = TestBed.inject(Dialog).open(Question);
    TestBed.inject(Palette).open();
    await settle();
    expect(document.querySelector('[role=combobox]')).toBeNull();
    open.close();
  });

  it('says that the service could not be asked, and looks for signs as they are', async () => {
    service.on('GET', '/api/users', () => refusal(500, 'server.internal'));
    await type('50%');
    await settle(300);
    await settle();
    expect(service.sent.find(({ url }) => url.pathname === '/api/users')?.url.searchParams.get('search')).toBe(String.raw`%50\%%`);
    expect(document.querySelector('.status')?.textContent?.trim()).toBe(words.palette.failed);
  });

  it('asks the service a moment after the last letter, once', async () => {
    await type('a');
    await type('ad');
    await type('ada');
    await settle(300);
    await settle();
    expect(service.sent.map(({ url }) => `${url.pathname} ${url.searchParams.get('search')}`).sort()).toEqual(['/api/applications %ada%', '/api/users %ada%']);
  });
});

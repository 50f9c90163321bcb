import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { BOOT, type Boot } from '../boot';
import { bootWith } from '../testing/boot';
import { elementOf, textOf } from '../testing/page-element';
import { PageFoot } from './page-foot';

function footWith(parts: Partial<Boot>) {
  TestBed.configureTestingModule({ providers: [provideZonelessChangeDetection(), { provide: BOOT, useValue: bootWith(parts) }] });
  const foot = TestBed.createComponent(PageFoot);
  foot.detectChanges();
  const links = [...elementOf(foot).querySelectorAll('a')].map((link) => [textOf(link), link.getAttribute('href')]);
  return { words: textOf(elementOf(foot)), links };
}

describe('the foot of a page', () => {
  it('leads to what the tenant has: help, privacy notice and terms', () => {
    const { links } = footWith({
      supportWebsiteUrl: 'https://harbour.example/help',
      supportEmail: 'help@harbour.example',
      privacyPolicyUrl: 'https://harbour.example/privacy',
      termsOfUseUrl: 'https://harbour.example/terms',
    });
    expect(links).toEqual([
      ['Help (opens in a new tab)', 'https://harbour.example/help'],
      ['Privacy (opens in a new tab)', 'https://harbour.example/privacy'],
      ['Terms (opens in a new tab)', 'https://harbour.example/terms'],
    ]);
  });

  it('offers an address for mails where there is no page for help', () => {
    expect(footWith({ supportEmail: 'help@harbour.example' }).links).toEqual([['Help', 'mailto:help@harbour.example']]);
  });

  it('leads nowhere when the tenant has nothing', () => {
    expect(footWith({})).toEqual({ words: 'Secured by Gatepost', links: [] });
  });
});

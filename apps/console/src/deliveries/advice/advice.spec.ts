import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Advice as AdviceView } from '@gatepost/contracts/management/deliveries';
import { Advice } from './advice';
import { en as words } from './words/en';

describe('what helps next', () => {
  async function show(advice: AdviceView) {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(Advice);
    fixture.componentRef.setInput('advice', advice);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    return {
      title: page.querySelector('strong')?.textContent,
      // Without the marks that isolate the direction of foreign words.
      text: page.querySelector('p')?.textContent?.replaceAll(/[\u2068\u2069]/g, ''),
      tone: page.querySelector('.callout')?.classList.item(1),
      link: page.querySelector('a')?.getAttribute('href') ?? undefined,
    };
  }

  it('says when it is tried again, and what went wrong without its code', async () => {
    const at = new Date(2026, 10, 23, 12, 1, 12).getTime();
    const advice = { code: 'will_be_tried_again', text: '', facts: { at, error: 'general: The server wants to wait. (451 later)' } } as const;
    expect(await show(advice)).toEqual({
      title: words.texts.will_be_tried_again.title,
      text: 'It is tried again at 12:01:12. So far: The server wants to wait. (451 later)',
      tone: 'warn',
      link: undefined,
    });
  });

  it('leads to what mends it', async () => {
    expect(await show({ code: 'login_refused', text: '', facts: { error: '', server: '', reply: '535 <b>no</b>' } })).toMatchObject({
      text: 'Check user name and password of the connector. 535 <b>no</b>',
      tone: 'bad',
      link: '/connectors',
    });
    TestBed.resetTestingModule();
    expect(await show({ code: 'never_sent_no_account', text: '', facts: {} })).toMatchObject({ link: '/users?add=yes' });
  });

  it.each([
    ['handed_over', 'ok'],
    ['code_used', 'ok'],
    ['nothing_asked_for', 'note'],
    ['locked_out', 'warn'],
    ['address_refused', 'bad'],
  ] as const)('shows %s as %s', async (code, tone) => {
    expect(await show({ code, text: '', facts: {} })).toMatchObject({ tone });
  });
});

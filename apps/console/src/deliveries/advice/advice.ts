import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Advice as AdviceView } from '@gatepost/contracts/management/deliveries';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { Icon } from '../../parts/icon';
import { adviceWords } from './words';
import type { AdviceWords } from './words/en';

/** An error names its code before what is for people. */
const CODE = /^[\w.]{1,64}: (?=.)/;

type Code = AdviceView['code'];
interface Way {
  readonly label: keyof AdviceWords['actions'];
  readonly link: string;
  readonly query?: Readonly<Record<string, string>>;
}

const GOOD: readonly Code[] = ['handed_over', 'code_used'];
const CALM: readonly Code[] = ['on_its_way', 'nothing_asked_for', 'never_sent'];
const HARMFUL: readonly Code[] = ['connector_missing', 'login_refused', 'connection_failed', 'address_refused', 'message_refused', 'not_sent'];

const connector: Way = { label: 'connector', link: '/connectors' };
const ways: Partial<Record<Code, Way>> = {
  locked_out: { label: 'lockouts', link: '/security/lockouts' },
  connector_missing: connector,
  connector_unavailable: connector,
  login_refused: connector,
  connection_failed: connector,
  message_refused: connector,
  never_sent_codes_off: { label: 'methods', link: '/sign-in-experience/methods' },
  never_sent_no_account: { label: 'account', link: '/users', query: { add: 'yes' } },
};

/** What helps next, and the way there. */
@Component({
  selector: 'gp-advice',
  imports: [Icon, RouterLink],
  template: `
    <div class="callout" [class]="tone()">
      <gp-icon [name]="icon()" />
      <strong>{{ said().title }}</strong>
      <p>{{ said().text }}</p>
      @if (way(); as way) {
        <div class="acts">
          <a class="btn outline sm" [routerLink]="way.link" [queryParams]="way.query">{{ words().actions[way.label] }}</a>
        </div>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    .callout {
      grid-template-columns: auto minmax(0, 1fr);
      overflow-wrap: anywhere;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Advice {
  readonly #formats = inject(Formats);
  readonly advice = input.required<AdviceView>();

  protected readonly words = inject(Language).words(adviceWords);
  protected readonly tone = computed(() => toneOf(this.advice().code));
  protected readonly icon = computed(() => {
    const tone = this.tone();
    return tone === 'ok' ? 'check' : tone === 'note' ? 'info' : 'alert';
  });
  protected readonly way = computed(() => ways[this.advice().code]);
  protected readonly said = computed(() => {
    const { code, facts } = this.advice();
    const { title, text } = this.words().texts[code];
    return { title, text: this.#formats.fill(text, this.#written(facts)).trim() };
  });

  /** Facts that are numbers of these names are moments. */
  #written(facts: AdviceView['facts']): Record<string, string> {
    const names = Object.entries(facts).map(([name, fact]) => {
      const isMoment = typeof fact === 'number' && (name === 'at' || name === 'until');
      return [name, isMoment ? this.#formats.time(fact) : isolated(String(fact).replace(CODE, ''))] as const;
    });
    return { server: '', reply: '', error: '', ...Object.fromEntries(names) };
  }
}

/** Words of others keep their own direction, and change none around them. */
function isolated(words: string): string {
  return words === '' ? '' : `\u2068${words}\u2069`;
}

function toneOf(code: Code): 'ok' | 'note' | 'warn' | 'bad' {
  if (GOOD.includes(code)) return 'ok';
  if (CALM.includes(code)) return 'note';
  return HARMFUL.includes(code) ? 'bad' : 'warn';
}

import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, maxLength, submit, validate } from '@angular/forms/signals';
import { checkPassword } from '@gatepost/contracts/management/sign-in-experience';
import { listUsers } from '@gatepost/contracts/management/users';
import { ApiError } from '@gatepost/api-client/api-error';
import * as z from 'zod';
import { Api } from '../../api/api';
import { Field } from '../../forms/field';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { Icon } from '../../parts/icon';
import { commonWords } from '../../parts/words';
import { Problem } from '../../parts/problem';
import { securityWords } from '../words';

interface Person {
  readonly id: string;
  readonly name: string;
}

interface Verdict {
  readonly issues: readonly Finding[];
  readonly person: Person | undefined;
}

interface Finding {
  readonly code: string;
  readonly interpolation?: Readonly<Record<string, number>> | undefined;
}

/** The service refuses what it would not take, with its findings. */
const refused = z.object({ issues: z.array(z.object({ code: z.string(), interpolation: z.record(z.string(), z.number()).optional() })) });

/** Asks the service whether it would take a password. */
@Component({
  selector: 'gp-try-password',
  imports: [Field, FormField, Icon, Problem],
  templateUrl: './try-password.html',
  styles: `
    .panel {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gp-4);
    }
    .panel > .secp {
      margin-top: calc(-1 * var(--gp-3));
    }
    .okline span {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .issues {
      margin-top: var(--gp-1);
      padding-inline-start: 22px;
      list-style: disc;
      font-size: var(--gp-text-sm);
      line-height: var(--gp-lead-sm);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TryPassword {
  readonly #api = inject(Api);
  protected readonly formats = inject(Formats);
  protected readonly words = inject(Language).words(securityWords);
  readonly #common = inject(Language).words(commonWords);

  /** The rules refuse what is known of a person, so there has to be one. */
  readonly needsPerson = input.required<boolean>();
  /** The rules on this page are not those of the service yet. */
  readonly hasUnsaved = input.required<boolean>();

  readonly #model = signal({ password: '', person: '' });
  protected readonly form = form(this.#model, (path) => {
    maxLength(path.password, 1024);
    maxLength(path.person, 200);
    validate(path.password, ({ value }) => (value() === '' ? { kind: 'empty', message: this.#common().field.required } : undefined));
  });
  protected readonly failure = signal<unknown>(undefined);
  protected readonly verdict = signal<Verdict | undefined>(undefined);
  protected readonly findings = computed(() => this.verdict()?.issues.map((issue) => this.#said(issue)) ?? []);

  protected async check(event: Event): Promise<void> {
    event.preventDefault();
    this.failure.set(undefined);
    this.verdict.set(undefined);
    await submit(this.form, { action: () => this.#check(), onInvalid: () => this.form.password().focusBoundControl() });
  }

  async #check() {
    const { password, person: called } = this.#model();
    let person: Person | undefined;
    try {
      person = this.needsPerson() ? await this.#find(called.trim()) : undefined;
      if (this.needsPerson() && !person) {
        const { nobody, nobodyAtAll } = this.words().attempt;
        return { kind: 'nobody', message: called.trim() === '' ? nobodyAtAll : nobody, fieldTree: this.form.person };
      }
      const { body } = await this.#api.call(checkPassword, { body: { password, ...(person && { userId: person.id }) } });
      this.verdict.set({ issues: body.result ? [] : body.issues, person });
    } catch (error) {
      const verdict = error instanceof ApiError ? refused.safeParse(error.data).data : undefined;
      if (verdict) this.verdict.set({ issues: verdict.issues, person });
      else this.failure.set(error);
    }
    return undefined;
  }

  /** The first that is called this; of nobody in particular, the latest. */
  async #find(called: string): Promise<Person | undefined> {
    const { body } = await this.#api.call(listUsers, { query: called === '' ? {} : { search: `%${called}%` }, page: { number: 1, size: 1 } });
    const [user] = body;
    return user && { id: user.id, name: user.name ?? user.primaryEmail ?? user.username ?? user.primaryPhone ?? user.id };
  }

  #said({ code, interpolation = {} }: Finding): string {
    const { issues } = this.words().attempt;
    const short = code.replace('password_rejected.', '');
    const words = new Map(Object.entries(issues)).get(short);
    if (words === undefined) return this.formats.fill(issues.other, { code });
    return typeof words === 'string' ? words : this.formats.counted(words, interpolation['min'] ?? interpolation['max'] ?? 0);
  }
}

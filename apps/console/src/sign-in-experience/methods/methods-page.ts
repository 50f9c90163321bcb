import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Field } from '../../forms/field';
import { Language } from '../../language/language';
import { ExperienceDraft } from '../experience-draft';
import type { ExperienceModel, Identifier, SecondaryIdentifier } from '../experience-model';
import { ConnectorHint } from './connector-hint';
import { MemberProblem } from './member-problem';
import { MethodList } from './method-list';
import { identifiers, secondaryChoices, withIdentifier, withSecondary } from './settled-methods';
import { UsernamePolicy } from './username-policy';
import { methodsWords } from './words';

/** How people come in. */
@Component({
  selector: 'gp-methods-page',
  imports: [ConnectorHint, Field, FormField, MemberProblem, MethodList, UsernamePolicy],
  templateUrl: './methods-page.html',
  styleUrl: './checks.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MethodsPage {
  readonly #draft = inject(ExperienceDraft);
  protected readonly words = inject(Language).words(methodsWords);
  protected readonly form = this.#draft.form;
  protected readonly model = this.#draft.model;
  protected readonly modes = ['SignInAndRegister', 'SignIn', 'Register'] as const;
  protected readonly identifiers = identifiers;

  protected readonly signUp = computed(() => this.model().signUp);
  protected readonly secondary = computed(() => secondaryChoices(this.signUp()));
  protected readonly usesPasswords = computed(() => this.model().signIn.methods.some(({ password }) => password));
  protected readonly usesUsernames = computed(() => {
    const { signUp, signIn } = this.model();
    const all: readonly string[] = [
      ...signUp.identifiers,
      ...signUp.secondaryIdentifiers.map(({ identifier }) => identifier),
      ...signIn.methods.map(({ identifier }) => identifier),
    ];
    return all.includes('username');
  });
  /** Kinds of codes that are wanted without anything to send them. */
  protected readonly unserved = computed(() => {
    const there = this.#draft.connectors.value();
    const wanted = codesOf(this.model());
    return (['email', 'phone'] as const).filter((kind) => there?.[kind] === false && wanted.includes(kind));
  });

  protected choose(identifier: Identifier, isChosen: boolean): void {
    this.#draft.change({ signUp: withIdentifier(this.signUp(), identifier, isChosen) });
  }

  protected ask(identifier: SecondaryIdentifier, isChosen: boolean): void {
    this.#draft.change({ signUp: withSecondary(this.signUp(), identifier, isChosen) });
  }

  protected isAsked(identifier: SecondaryIdentifier): boolean {
    return this.signUp().secondaryIdentifiers.some((one) => one.identifier === identifier);
  }

  protected setMethods(methods: ExperienceModel['signIn']['methods']): void {
    this.#draft.change({ signIn: { methods } });
  }

  protected setMode(signInMode: ExperienceModel['signInMode']): void {
    this.#draft.change({ signInMode });
  }

  protected setForgot(change: Partial<ExperienceModel['forgotPassword']>): void {
    this.#draft.change({ forgotPassword: { ...this.model().forgotPassword, ...change } });
  }
}

function codesOf({ signUp, signIn, forgotPassword }: ExperienceModel): readonly string[] {
  return [
    ...signUp.identifiers,
    ...signUp.secondaryIdentifiers.flatMap(({ identifier }) => (identifier === 'emailOrPhone' ? ['email', 'phone'] : [identifier])),
    ...signIn.methods.flatMap(({ identifier, verificationCode }) => (verificationCode ? [identifier] : [])),
    ...(forgotPassword.email ? ['email'] : []),
    ...(forgotPassword.phone ? ['phone'] : []),
  ];
}

import { type Formats } from '../../language/formats';
import type { ExperienceModel, SignInMethod } from '../experience-model';
import type { MethodsWords } from './words/en';

/** A setting that would change, as people read it. */
export interface MethodChange {
  readonly name: keyof MethodsWords['confirm']['names'];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What would change in how people come in. */
export function methodChanges(saved: ExperienceModel, wanted: ExperienceModel, words: MethodsWords, formats: Formats): readonly MethodChange[] {
  const before = described(saved, words, formats);
  const after = described(wanted, words, formats);
  return before.flatMap(([name, was], at) => {
    const is = after[at]?.[1] ?? [];
    return was.join('\n') === is.join('\n') ? [] : [{ name, before: was, after: is }];
  });
}

/** Whether somebody who can sign in now may find no way any more. */
export function locksOut(saved: ExperienceModel, wanted: ExperienceModel): boolean {
  const left = new Set(waysIn(wanted));
  return waysIn(saved).some((way) => !left.has(way));
}

function waysIn({ signIn, signInMode }: ExperienceModel): readonly string[] {
  if (signInMode === 'Register') return [];
  return signIn.methods.flatMap(({ identifier, password, verificationCode }) => [
    ...(password ? [`${identifier} password`] : []),
    ...(verificationCode ? [`${identifier} code`] : []),
  ]);
}

type Described = readonly [MethodChange['name'], readonly string[]];

function described(model: ExperienceModel, words: MethodsWords, formats: Formats): readonly Described[] {
  const { signInMode, signUp, signIn, forgotPassword, usernamePolicy } = model;
  const { identifiers, forgot, confirm, mode } = words;
  const answer = (is: boolean) => [is ? confirm.yes : confirm.no];
  return [
    ['mode', [mode[signInMode].name]],
    ['signUp', signUp.identifiers.map((identifier) => identifiers[identifier])],
    ['password', answer(signUp.password)],
    ['verify', answer(signUp.verify)],
    ['secondary', signUp.secondaryIdentifiers.map(({ identifier }) => identifiers[identifier])],
    ['methods', signIn.methods.map((method) => formats.fill(confirm.method, { identifier: identifiers[method.identifier], ways: waysOf(method, words) }))],
    [
      'forgot',
      [
        ...(forgotPassword.byConnectors ? [forgot.byConnectors] : []),
        ...(forgotPassword.email ? [forgot.email] : []),
        ...(forgotPassword.phone ? [forgot.phone] : []),
      ],
    ],
    ['usernames', usernames(usernamePolicy, words, formats)],
    ['caseSensitive', answer(usernamePolicy.caseSensitive)],
  ];
}

function waysOf({ password, verificationCode, isPasswordPrimary }: SignInMethod, { ways }: MethodsWords): string {
  if (password && verificationCode) return isPasswordPrimary ? ways.passwordFirst : ways.codeFirst;
  if (!password && !verificationCode) return ways.none;
  return password ? ways.password : ways.code;
}

function usernames({ minLength, maxLength, allowedChars }: ExperienceModel['usernamePolicy'], words: MethodsWords, formats: Formats): readonly string[] {
  const kinds = ['lowercase', 'uppercase', 'numbers', 'underscore'] as const;
  return [
    formats.counted(words.confirm.lengths, maxLength, { from: formats.number(minLength), to: formats.number(maxLength) }),
    ...kinds.flatMap((kind) => (allowedChars[kind] ? [words.usernames[kind]] : [])),
  ];
}

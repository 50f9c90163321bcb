import { validate, type SchemaPath } from '@angular/forms/signals';
import { avatar, username } from '@gatepost/contracts/management/users-shapes';
import { phoneDigits } from '../../forms/phone-digits';
import type { UsersWords } from '../words/en';

type Problems = () => UsersWords['problems'];
type Texts = SchemaPath<string>;

/** Canonical addresses are the service's business; this only catches what cannot be one. */
export function checksAddress(path: Texts, problems: Problems): void {
  validate(path, ({ value }) => check(value(), (text) => /^\S+@\S+\.\S+$/.test(text.trim()), problems().primaryEmail));
}

export function checksPhone(path: Texts, problems: Problems): void {
  validate(path, ({ value }) => check(value(), (text) => /^\d{5,20}$/.test(phoneDigits(text)), problems().primaryPhone));
}

export function checksUsername(path: Texts, problems: Problems): void {
  validate(path, ({ value }) => check(value(), (text) => username.safeParse(text.trim()).success, problems().username));
}

export function checksPicture(path: Texts, problems: Problems): void {
  validate(path, ({ value }) => check(value(), (text) => avatar.safeParse(text.trim()).success, problems().avatar));
}

/** Nothing is fine. */
function check(text: string, isGood: (text: string) => boolean, message: string) {
  return text.trim() === '' || isGood(text) ? undefined : { kind: 'format', message };
}

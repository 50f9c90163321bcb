import { validate, type SchemaPath, type SchemaPathTree } from '@angular/forms/signals';
import { branding, color, customCss, mailAddressOrNone, webUrlOrNone } from '@gatepost/contracts/experience/appearance-settings';
import { usernamePolicy } from '@gatepost/contracts/experience/policy-settings';
import type * as z from 'zod';
import type { CommonWords } from '../parts/words/en';
import type { ExperienceModel } from './experience-model';
import type { SignInExperienceWords } from './words/en';

interface Said {
  readonly words: () => SignInExperienceWords['problem'];
  readonly common: () => CommonWords['field'];
}

/** The contract's own schemas at the fields, with words that say what to do. */
export function experienceRules(path: SchemaPathTree<ExperienceModel>, { words, common }: Said): void {
  const address = () => common().notAnAddress;
  for (const field of [path.termsOfUseUrl, path.privacyPolicyUrl, path.supportWebsiteUrl, path.unknownSessionRedirectUrl])
    fits(field, webUrlOrNone, address, (text) => text.trim());
  for (const name of ['logoUrl', 'darkLogoUrl', 'favicon', 'darkFavicon'] as const)
    fits(path.branding[name], branding.shape[name], address, (text) => text.trim() || undefined);
  fits(
    path.supportEmail,
    mailAddressOrNone,
    () => common().notAnEmail,
    (text) => text.trim(),
  );
  fits(path.color.primaryColor, color.shape.primaryColor, () => words().color);
  validate(path.color.darkPrimaryColor, ({ value, valueOf }) =>
    !valueOf(path.color.hasOwnDarkColor) || color.shape.primaryColor.safeParse(value()).success ? undefined : { kind: 'contract', message: words().color },
  );
  fits(path.customCss, customCss, () => words().css);
  validate(path.usernamePolicy.maxLength, ({ value, valueOf }) =>
    value() < valueOf(path.usernamePolicy.minLength) ? { kind: 'contract', message: words().usernameLength } : undefined,
  );
  for (const end of ['minLength', 'maxLength'] as const) fits(path.usernamePolicy[end], usernamePolicy.shape[end], () => words().usernameRange);
  validate(path.usernamePolicy.allowedChars, ({ value }) => {
    const { lowercase, uppercase, underscore } = value();
    return lowercase || uppercase || underscore ? undefined : { kind: 'contract', message: words().usernameCharacters };
  });
}

function fits<Value>(path: SchemaPath<Value>, schema: z.ZodType, message: () => string, tidy: (value: Value) => unknown = (value) => value): void {
  validate(path, ({ value }) => (schema.safeParse(tidy(value())).success ? undefined : { kind: 'contract', message: message() }));
}

import { nameOf, oneLine, secureUrl } from './escape';
import { mailTexts } from './mail-texts';
import type { MailVariables, Party, Person } from './mail-variables';
import { variableRoots } from './template-variables';

/** Values by the names of templates; members stand one level deeper. */
export type TemplateValues = { readonly [name: string]: string | TemplateValues };

/** Every name that a template may begin a variable with has a value here, if only an empty one. Times are written in `language`. */
export function valuesOf(locale: string, variables: MailVariables, language = locale): TemplateValues {
  const { code, to, app, link, asked, until, lasts, browser, system } = mailTexts(language, variables);
  const { uiLocales, application, organization, user } = variables;
  const inviter = 'code' in variables ? undefined : variables.inviter;
  return {
    ...Object.fromEntries(variableRoots.map((name) => [name, ''])),
    code,
    to,
    link,
    locale: oneLine(locale, 35),
    uiLocales: oneLine(uiLocales ?? '', 100),
    validUntil: until,
    validFor: lasts,
    askedAt: asked,
    device: known({ browser, system }),
    application: { ...party(application), name: app },
    organization: party(organization),
    user: person(user),
    inviter: person(inviter),
  };
}

function party({ id, name, displayName, branding }: Party = {}): TemplateValues {
  const pictures = known({ logoUrl: address(branding?.logoUrl), darkLogoUrl: address(branding?.darkLogoUrl) });
  return { ...known({ id: line(id), name: named(name), displayName: named(displayName) }), branding: pictures };
}

function person({ id, name, username, primaryEmail, primaryPhone, avatar, profile }: Person = {}): TemplateValues {
  const own = { id: line(id), name: named(name), username: named(username), primaryEmail: line(primaryEmail), primaryPhone: line(primaryPhone) };
  const names = known({ givenName: named(profile?.givenName), familyName: named(profile?.familyName), nickname: named(profile?.nickname) });
  return { ...known({ ...own, avatar: address(avatar) }), profile: names };
}

function known(values: Readonly<Record<string, string>>): TemplateValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

/** What somebody chose as a name. */
const named = (value = '') => nameOf(value);
const line = (value = '') => oneLine(value, 254);
/** A picture may be fetched over https only. */
const address = (value = '') => secureUrl(value) ?? '';

/** undefined: the name is not known. Only what a value has itself counts, so no path leads through prototypes. */
export function valueAt(values: TemplateValues, path: string): string | undefined {
  const [root = '', ...rest] = path.split('.');
  if (!Object.hasOwn(values, root)) return undefined;
  const value = [root, ...rest].reduce<string | TemplateValues>(
    (within, name) => (typeof within === 'object' && Object.hasOwn(within, name) ? (within[name] ?? '') : ''),
    values,
  );
  return typeof value === 'string' ? value : '';
}

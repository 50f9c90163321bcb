import type { OptionTitles } from './preset-words';

/** By the end of the address of a data centre. */
type Places = Readonly<Record<'zoho.com' | 'zoho.eu' | 'zoho.in' | 'zoho.com.au' | 'zoho.jp' | 'zoho.com.cn' | 'zoho.sa' | 'zohocloud.ca', string>>;

/** Titles for every kind of account in every data centre: `{place}` stands for where it is. */
export function accounts(places: Places, kinds: { readonly organisation: string; readonly personal: string }): OptionTitles {
  return Object.fromEntries(
    Object.entries(places).flatMap(([domain, place]) => [
      [`organisation-${domain}`, kinds.organisation.replace('{place}', place)],
      [`personal-${domain}`, kinds.personal.replace('{place}', place)],
    ]),
  );
}

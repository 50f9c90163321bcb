import type { SignInExperienceWords } from '../words/en';

/** What a style sheet can rely on; docs/sign-in-pages.md tells them all. */
export const cssHooks: readonly { readonly selector: string; readonly name: keyof SignInExperienceWords['look']['hooks'] }[] = [
  { selector: '--gp-brand', name: 'brand' },
  { selector: '.sheet', name: 'sheet' },
  { selector: '.page-identifier', name: 'page' },
  { selector: '.app', name: 'app' },
  { selector: '.logo', name: 'logo' },
  { selector: '.title', name: 'title' },
  { selector: '.lead', name: 'lead' },
  { selector: '.field', name: 'field' },
  { selector: '.input', name: 'input' },
  { selector: '.comb', name: 'comb' },
  { selector: '.btn.primary', name: 'primary' },
  { selector: '.btn.outline', name: 'outline' },
  { selector: '.btn.link', name: 'link' },
  { selector: '.legal', name: 'legal' },
  { selector: '.receipt', name: 'receipt' },
  { selector: '.foot', name: 'foot' },
];

import { textDirection } from '@gatepost/phrases/text-direction';
import type { ProposedLook } from './proposed-look';

/** Dresses the document itself; what the service wrote there was the saved look. */
export function putOnLook(page: Document, { color, darkColor, isDarkModeEnabled, customCss }: ProposedLook, language: string, mode: 'light' | 'dark'): void {
  const { documentElement: root, defaultView: window } = page;
  const theme = isDarkModeEnabled ? mode : 'light';
  root.lang = language;
  root.dir = textDirection(language);
  root.dataset['theme'] = theme;
  const brand = theme === 'dark' ? (darkColor ?? color) : color;
  if (brand) root.style.setProperty('--gp-brand', brand);
  else root.style.removeProperty('--gp-brand');
  page.getElementById('custom-css')?.remove();
  if (!window) return;
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(customCss);
  chooseTheme(sheet.cssRules, theme);
  page.adoptedStyleSheets = [sheet];
}

/** Rules for dark devices hold when a dark page is asked for, whatever the administrator's own device is. */
function chooseTheme(rules: CSSRuleList, theme: 'light' | 'dark'): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule)
      rule.media.mediaText = rule.media.mediaText.replaceAll(/prefers-color-scheme:\s*(light|dark)/g, (_all, wanted) =>
        wanted === theme ? 'min-width: 0px' : 'max-width: 0px',
      );
    if ('cssRules' in rule && rule.cssRules instanceof CSSRuleList) chooseTheme(rule.cssRules, theme);
  }
}

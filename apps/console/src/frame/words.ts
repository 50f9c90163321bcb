import type { IconName } from './icon';
import type { Theme } from './theme';

/** Words of the frame around every page. */
export const words = {
  skip: 'Skip to the page',
  navigation: 'Main',
  openNavigation: 'Open navigation',
  closeNavigation: 'Close navigation',
  getStarted: 'Get started',
  administrator: 'Administrator',
  accountMenu: 'Account menu',
  theme: 'Appearance',
  signOut: 'Sign out',
} as const;

export const themes: readonly { readonly theme: Theme; readonly word: string; readonly icon: IconName }[] = [
  { theme: 'light', word: 'Light', icon: 'sun' },
  { theme: 'dark', word: 'Dark', icon: 'moon' },
  { theme: 'system', word: 'Like the system', icon: 'screen' },
];

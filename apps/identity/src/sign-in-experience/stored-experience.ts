import { signInExperience, type SignInExperience } from '@gatepost/contracts/experience/settings';
import { DomainError } from '../platform/http/domain-error';

/** How the pages look while nothing else is known, of a new tenant or in place of what cannot be read. */
export const plainLook = {
  color: { primaryColor: '#12554c', isDarkModeEnabled: true },
  branding: {},
  languageInfo: { autoDetect: true, fallbackLanguage: 'en' },
  termsOfUseUrl: null,
  privacyPolicyUrl: null,
  customCss: null,
  customContent: {},
  customUiAssets: null,
  customUiCsp: {},
  supportEmail: null,
  supportWebsiteUrl: null,
  unknownSessionRedirectUrl: null,
} satisfies Partial<SignInExperience>;

interface ReadExperience {
  readonly settings: SignInExperience;
  /** Members that a hand has written into the database and nobody can read. */
  readonly unreadable: readonly string[];
}

/**
 * What is stored, as far as it keeps to the contract. A look that cannot be read gives way to the plain one. What decides who gets in has no
 * substitute: a guess could open a door or close one, so nobody gets in until it is mended. `sent`: what is about to take its place.
 */
export function readExperience(row: Readonly<Record<string, unknown>>, sent: Partial<SignInExperience> = {}): ReadExperience {
  const whole = signInExperience.safeParse(row);
  if (whole.success) return { settings: whole.data, unreadable: [] };
  const unreadable = [...new Set(whole.error.issues.map(({ path: [member] }) => String(member)))];
  const mended = { ...plainLook, ...sent };
  const broken = unreadable.filter((member) => !Object.hasOwn(mended, member));
  if (broken.length > 0) {
    const details = `sign_in_experiences holds what cannot be read: ${broken.join(', ')}`;
    throw new DomainError('sign_in_experiences.stored_settings_unreadable', { data: { members: broken }, details, cause: whole.error });
  }
  const instead = Object.entries(mended).filter(([member]) => unreadable.includes(member));
  return { settings: signInExperience.parse({ ...row, ...Object.fromEntries(instead) }), unreadable };
}

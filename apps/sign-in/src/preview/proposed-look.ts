import { membersOf, textIn, webAddressIn, type Members } from './members';

/** How the pages would look. */
export interface ProposedLook {
  /** Null: the one that is in use. */
  readonly color: string | null;
  readonly darkColor: string | null;
  readonly isDarkModeEnabled: boolean;
  readonly logoUrl: string | null;
  readonly darkLogoUrl: string | null;
  readonly customCss: string;
  readonly termsOfUseUrl: string | null;
  readonly privacyPolicyUrl: string | null;
  readonly supportEmail: string | null;
  readonly supportWebsiteUrl: string | null;
}

const LONGEST_CSS = 65_536;

export function proposedLook(experience: Members): ProposedLook {
  const { color, branding, customCss, termsOfUseUrl, privacyPolicyUrl, supportEmail, supportWebsiteUrl } = experience;
  const { primaryColor, darkPrimaryColor, isDarkModeEnabled } = membersOf(color);
  const { logoUrl, darkLogoUrl } = membersOf(branding);
  return {
    color: colorIn(primaryColor),
    darkColor: colorIn(darkPrimaryColor),
    isDarkModeEnabled: isDarkModeEnabled === true,
    logoUrl: webAddressIn(logoUrl),
    darkLogoUrl: webAddressIn(darkLogoUrl),
    customCss: textIn(customCss, LONGEST_CSS) ?? '',
    termsOfUseUrl: webAddressIn(termsOfUseUrl),
    privacyPolicyUrl: webAddressIn(privacyPolicyUrl),
    supportEmail: textIn(supportEmail, 254) || null,
    supportWebsiteUrl: webAddressIn(supportWebsiteUrl),
  };
}

function colorIn(value: unknown): string | null {
  const text = textIn(value, 7);
  return text !== undefined && /^#(?:[\da-f]{3}){1,2}$/i.test(text) ? text : null;
}

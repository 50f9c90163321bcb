import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import type { SignInExperienceReply } from '@gatepost/contracts/management/sign-in-experience';
import { darkColorOf } from '@gatepost/contracts/experience/dark-color';

/** The row as the wire contract shows it. */
export function replyOf(tenantId: string, settings: SignInExperience): SignInExperienceReply {
  const { color } = settings;
  const darkPrimaryColor = color.darkPrimaryColor ?? darkColorOf(color.primaryColor);
  return { tenantId, id: 'default', ...settings, color: { ...color, darkPrimaryColor }, trustedDevice: {} };
}

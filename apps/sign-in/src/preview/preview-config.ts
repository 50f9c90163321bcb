import type { FirstStepSettings } from '@gatepost/contracts/experience/first-step';
import { membersOf, oneOf, textIn } from './members';
import { proposedLook, type ProposedLook } from './proposed-look';
import { proposedSettings } from './proposed-settings';

/** What the console wants to see. */
export interface PreviewConfig {
  readonly settings: FirstStepSettings;
  readonly look: ProposedLook;
  readonly language: string | undefined;
  readonly mode: 'light' | 'dark';
  readonly step: string | undefined;
}

/** Nothing when it is no message of the console's. */
export function previewConfigOf(message: unknown): PreviewConfig | undefined {
  const { sender, config } = membersOf(message);
  const { signInExperience, language, mode, step } = membersOf(config);
  if (sender !== 'ac_preview' || typeof signInExperience !== 'object' || signInExperience === null) return undefined;
  const experience = membersOf(signInExperience);
  return {
    settings: proposedSettings(experience),
    look: proposedLook(experience),
    language: textIn(language, 64),
    mode: oneOf(mode, ['light', 'dark']) ?? 'light',
    step: textIn(step, 32),
  };
}

import type { SignInExperience } from './settings';

/** The pages that a preview can show. */
export type PreviewStepName = 'identifier' | 'register' | 'password' | 'choose-password' | 'code' | 'done';

/** What the console posts to a preview of the sign-in pages, as often as it likes. docs/sign-in-pages.md tells how. */
export interface PreviewRequest {
  readonly sender: 'ac_preview';
  readonly config: {
    /** Whole, as the Management API has it, with whatever has not been saved yet. */
    readonly signInExperience: SignInExperience;
    readonly language?: string;
    readonly mode?: 'light' | 'dark';
    /** For the frame that the console draws around the pages: they go by their width alone. */
    readonly platform?: 'web' | 'mobile';
    readonly isNative?: boolean;
    /** The first one where there is no other. */
    readonly step?: PreviewStepName;
  };
}

/** What a preview posts to the console: that it listens, and afterwards what it shows. */
export type PreviewReply =
  | { readonly sender: 'gatepost_preview'; readonly ready: true }
  | {
      readonly sender: 'gatepost_preview';
      readonly shown: PreviewStepName;
      /** What these settings can lead to, in the order in which people come by. */
      readonly steps: readonly PreviewStepName[];
    };

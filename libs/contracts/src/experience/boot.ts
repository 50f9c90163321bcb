import type { CodeStep, IdentifierStep, ProceedStep } from './step';

/** Languages of the sign-in pages, as BCP 47 tags. */
export type PageLanguage = 'en' | 'de' | 'es' | 'fr' | 'zh-CN';

/** A page that ends something: it has no sign-in behind it. */
export type ClosingStep =
  /** Another site asks to sign the person out: nobody but they may decide. The form goes to `action` with `xsrf` and `logout=yes`. */
  | { readonly name: 'sign-out'; readonly action: string; readonly xsrf: string }
  /** Signed out. `returnTo` is the registered address of the app, if it named one. */
  | { readonly name: 'signed-out'; readonly returnTo: string | null }
  /** Signed in, and the app has a scheme of its own: the page opens `returnTo` by itself and offers a button. */
  | { readonly name: 'done'; readonly returnTo: string; readonly email: string | null; readonly at: string }
  /** No sign-in is under way in this browser: a bookmark, or it took longer than an hour. */
  | { readonly name: 'unknown-session' }
  /** Something failed. `code` is stable, `requestId` is what support asks for. */
  | { readonly name: 'error'; readonly code: string; readonly message: string; readonly requestId: string };

/** What a sign-in page can show first. */
export type VisibleStep = IdentifierStep | CodeStep | ProceedStep | ClosingStep;

/**
 * What the service writes into the page, as JSON in `<script type="application/json" id="gatepost-boot">`, so that the first paint needs no request.
 * `phrases` is the tree of `@gatepost/phrases/sign-in/en` in `language`.
 */
export interface SignInBoot<Phrases = unknown> {
  readonly language: PageLanguage;
  readonly languages: readonly { readonly tag: PageLanguage; readonly name: string }[];
  readonly phrases: Phrases;
  /** Sent back as the header `logto-app-id`, so that two apps can sign in side by side in one browser. */
  readonly appId: string | null;
  readonly branding: {
    readonly name: string;
    readonly logoUrl: string | null;
    readonly darkLogoUrl: string | null;
    /** `#rrggbb`; the service also writes it as `--gp-brand` before first paint. */
    readonly brandColor: string;
    readonly isDarkModeEnabled: boolean;
  };
  readonly termsOfUseUrl: string | null;
  readonly privacyPolicyUrl: string | null;
  readonly supportEmail: string | null;
  /** The server's clock in epoch milliseconds when it wrote the page: countdowns follow it, not the device's. */
  readonly now: number;
  readonly step: VisibleStep;
}

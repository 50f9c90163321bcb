import type { CodeStep, IdentifierStep, NewPasswordStep, ProceedStep, ProfileStep } from './step';

/** Languages of the sign-in pages, as BCP 47 tags. */
export type PageLanguage = 'en' | 'de' | 'es' | 'fr' | 'it' | 'pt-BR' | 'ja' | 'ko' | 'zh-CN' | 'ar';

/** A page that ends something: it has no sign-in behind it. */
export type ClosingStep =
  /** Another site asks to sign the person out: nobody but they may decide. The form goes to `action` with `xsrf` and `logout=yes`. */
  | { readonly name: 'sign-out'; readonly action: string; readonly xsrf: string }
  /** Signed out. `returnTo` is the registered address of the app, if it named one. */
  | { readonly name: 'signed-out'; readonly returnTo: string | null }
  /** Signed in, and the app has a scheme of its own: the page opens `returnTo` by itself and offers a button. */
  | { readonly name: 'done'; readonly returnTo: string; readonly email: string | null; readonly at: string }
  /** A device without a browser of its own (RFC 8628) shows a code: the person types it here. The form goes to `action` with `xsrf` and `user_code`. */
  | { readonly name: 'device-code'; readonly action: string; readonly xsrf: string; readonly userCode: string | null; readonly problem: DeviceProblem | null }
  /** Is this the code on the device? The form goes to `action` with `xsrf`, `user_code` and `confirm=yes`, or `abort=yes`. */
  | { readonly name: 'device-confirm'; readonly action: string; readonly xsrf: string; readonly userCode: string; readonly application: string }
  /** The device has been let in: the person goes back to it. */
  | { readonly name: 'device-done'; readonly application: string }
  /** No sign-in is under way in this browser: a bookmark, or it took longer than an hour. */
  | { readonly name: 'unknown-session' }
  /** Something failed. `code` is stable, `requestId` is what support asks for. */
  | { readonly name: 'error'; readonly code: string; readonly message: string; readonly requestId: string };

/** Why a device's code was not taken. */
export type DeviceProblem = 'unknown' | 'expired' | 'aborted';

/** Somebody else's application asks for what is the person's own. `POST /api/interaction/consent` grants it, `DELETE` refuses. */
export interface ConsentStep {
  readonly name: 'consent';
  readonly application: {
    readonly name: string;
    readonly logoUrl: string | null;
    readonly darkLogoUrl: string | null;
    readonly termsOfUseUrl: string | null;
    readonly privacyPolicyUrl: string | null;
    /** Where the person is sent afterwards: the host of a web address, else the scheme. Empty when a device waits for the answer. */
    readonly returnsTo: string;
  };
  readonly account: { readonly name: string | null; readonly email: string | null; readonly avatar: string | null };
  /** OpenID Connect scopes the person has not granted yet, without `openid`. */
  readonly scopes: readonly string[];
  readonly resources: readonly { readonly name: string; readonly scopes: readonly { readonly name: string; readonly description: string | null }[] }[];
}

/** What a sign-in page can show first. */
export type VisibleStep = IdentifierStep | CodeStep | ProceedStep | ProfileStep | NewPasswordStep | ConsentStep | ClosingStep;

/**
 * What the service writes into the page, as JSON in `<script type="application/json" id="gatepost-boot">`, so that the first paint needs no request.
 * `phrases` is the tree of `@gatepost/phrases/sign-in/en` in `language`, as far as the pages need it that this step can lead to.
 */
export interface SignInBoot<Phrases = unknown> {
  /** BCP 47: one of the built-in languages, or one that the tenant has added. */
  readonly language: string;
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
  readonly phrases: Phrases;
  /** Sent back as the header `logto-app-id`, so that two apps can sign in side by side in one browser. */
  readonly appId: string | null;
  readonly branding: {
    readonly name: string;
    readonly logoUrl: string | null;
    readonly darkLogoUrl: string | null;
    readonly isDarkModeEnabled: boolean;
  };
  readonly termsOfUseUrl: string | null;
  readonly privacyPolicyUrl: string | null;
  readonly supportEmail: string | null;
  readonly supportWebsiteUrl: string | null;
  /** The server's clock in epoch milliseconds when it wrote the page: countdowns follow it, not the device's. */
  readonly now: number;
  readonly step: VisibleStep;
  /** Nobody signs in here: the page shows what the console tells it to. */
  readonly preview?: {
    /** The only page that is listened to. */
    readonly consoleOrigin: string;
    /** By language: to change it there is no request. */
    readonly words: Readonly<Record<string, Phrases>>;
    /** How many digits a code has. */
    readonly digits: number;
  };
}

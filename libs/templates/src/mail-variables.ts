import type { CodeKind, MailKind } from './mail-kind';

/** What every mail is made of. What is optional is passed where it is known; only templates of one's own show it. */
interface CommonVariables {
  /** The recipient. */
  readonly to: string;
  readonly applicationName: string;
  /** `#rrggbb` */
  readonly brandColor: string;
  /** When somebody caused the mail, in epoch milliseconds. */
  readonly askedAt: number;
  /** The languages that were asked for, as they were asked for. */
  readonly uiLocales?: string | undefined;
  readonly application?: Party | undefined;
  readonly organization?: Party | undefined;
  readonly user?: Person | undefined;
}

/** A mail with a code. */
export interface CodeVariables extends CommonVariables {
  readonly code: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  readonly device?: Device | undefined;
  /** Goes on without typing the code, in the browser that asked for it. Without it the mail shows no button. */
  readonly link?: string | undefined;
}

/** A mail with a link to join an organization. */
export interface InvitationVariables extends CommonVariables {
  readonly link: string;
  readonly organization: Party & { readonly name: string };
  readonly inviter?: Person | undefined;
  readonly expiresAt?: number | undefined;
}

export type VariablesByKind = Readonly<Record<CodeKind, CodeVariables>> & { readonly OrganizationInvitation: InvitationVariables };
export type MailVariables = VariablesByKind[MailKind];

/** An app or an organization. */
export interface Party {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly displayName?: string | undefined;
  readonly branding?: { readonly logoUrl?: string | undefined; readonly darkLogoUrl?: string | undefined } | undefined;
}

export interface Person {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly username?: string | undefined;
  readonly primaryEmail?: string | undefined;
  readonly primaryPhone?: string | undefined;
  readonly avatar?: string | undefined;
  readonly profile?: { readonly givenName?: string | undefined; readonly familyName?: string | undefined; readonly nickname?: string | undefined } | undefined;
}

/** Where the code was asked for, as far as it is known. */
export interface Device {
  readonly browser?: string | undefined;
  readonly system?: string | undefined;
}

/** What the provider's page is opened with. */
export interface AuthorizationRequest {
  readonly state: string;
  readonly redirectUri: string;
  /** Of the saved connector. */
  readonly connectorId: string;
}

/** What a connector wants to know again when the person comes back: it belongs to one sign-in and is kept on the server. */
export type SocialSession = Readonly<Record<string, unknown>>;

export interface AuthorizationPage {
  readonly uri: string;
  readonly session: SocialSession;
}

/** Somebody as the provider knows them. */
export interface SocialUser {
  /** At the provider. */
  readonly id: string;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly name?: string | undefined;
  readonly avatar?: string | undefined;
  readonly rawData?: unknown;
}

/** Has people signed in by somebody else. Every failure is a `ConnectorError`. */
export interface SocialConnector {
  authorizationPage(request: AuthorizationRequest): Promise<AuthorizationPage>;
  /** `answer` is what the provider's page came back with. */
  userInfo(answer: Readonly<Record<string, unknown>>, session: SocialSession): Promise<SocialUser>;
}

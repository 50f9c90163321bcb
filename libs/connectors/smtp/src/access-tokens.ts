import { ConnectorError } from '@gatepost/connector-kit/connector-error';

export interface AccessToken {
  readonly text: string;
  /** Milliseconds since 1970. Without it the token holds until it is refused. */
  readonly expires?: number | undefined;
}

/** A token is not used in its last minute: it has to live until the server has looked at it. */
const MARGIN_MS = 60_000;
/** Connections live on that were opened with the one before. */
const REMEMBERED = 3;

/** The token of a connector: kept until shortly before it expires, and fetched once however many mails wait for it. */
export class AccessTokens {
  #token: AccessToken | undefined;
  #fetching: Promise<AccessToken> | undefined;
  /** The newest last. */
  #known: readonly string[];

  /** `grant` fetches a new one; without it there is only the one that is known. */
  constructor(
    private readonly grant: (() => Promise<AccessToken>) | undefined,
    known: AccessToken | undefined,
  ) {
    this.#token = known?.text ? known : undefined;
    this.#known = this.#token ? [this.#token.text] : [];
  }

  async current(): Promise<string> {
    const token = this.#token;
    if (token && (token.expires === undefined || token.expires - MARGIN_MS > Date.now())) return token.text;
    return (await this.#fetched()).text;
  }

  /** A token that `refused` is not; undefined: there is none. */
  async instead(refused: string): Promise<string | undefined> {
    if (this.#token && this.#token.text !== refused) return this.current();
    return this.grant ? (await this.#fetched()).text : undefined;
  }

  /** Those that a server may have been shown. */
  known(): readonly string[] {
    return this.#known;
  }

  #fetched(): Promise<AccessToken> {
    this.#fetching ??= this.#fetch().finally(() => {
      this.#fetching = undefined;
    });
    return this.#fetching;
  }

  async #fetch(): Promise<AccessToken> {
    if (!this.grant) {
      const words = 'The access token has expired, and there is no refresh token to get another with.';
      throw new ConnectorError('authorization_failed', words, { retry: 'permanent', stage: 'login' });
    }
    this.#token = await this.grant();
    this.#known = [...this.#known, this.#token.text].slice(-REMEMBERED);
    return this.#token;
  }
}

import { CookieJar } from './cookie-jar';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** As it was sent: a relative address stays relative. */
  readonly location: string | null;
  readonly setCookies: readonly string[];
  readonly text: string;
}

export interface Visit {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | URLSearchParams;
}

/** A browser without a screen: it keeps cookies and takes redirects one by one, so that each can be looked at. */
export class HttpBrowser {
  constructor(readonly jar = new CookieJar()) {}

  async go(url: string, { method = 'GET', headers = {}, body }: Visit = {}): Promise<Answer> {
    const cookie = this.jar.header(new URL(url).pathname);
    const reply = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { accept: 'text/html', ...(cookie && { cookie }), ...headers },
      ...(body !== undefined && { body }),
    });
    const setCookies = reply.headers.getSetCookie();
    this.jar.keep(setCookies);
    return { status: reply.status, headers: reply.headers, location: reply.headers.get('location'), setCookies, text: await reply.text() };
  }
}

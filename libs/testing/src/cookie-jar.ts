interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
}

/** Cookies of one origin: kept by name and path, sent where the path fits, gone when they are cleared. */
export class CookieJar {
  readonly #cookies = new Map<string, Cookie>();

  keep(setCookies: readonly string[]): void {
    for (const line of setCookies) {
      const { cookie, isCleared } = parse(line);
      const key = `${cookie.name} ${cookie.path}`;
      if (isCleared) this.#cookies.delete(key);
      else this.#cookies.set(key, cookie);
    }
  }

  /** The value of the request header; empty when nothing fits. */
  header(pathname: string): string {
    const fitting = [...this.#cookies.values()].filter(({ path }) => pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`));
    return fitting.map(({ name, value }) => `${name}=${value}`).join('; ');
  }

  get names(): readonly string[] {
    return [...this.#cookies.values()].map(({ name }) => name);
  }

  /** A browser that has the same cookies, such as another tab whose answers get lost. */
  copy(): CookieJar {
    const copied = new CookieJar();
    for (const [key, cookie] of this.#cookies) copied.#cookies.set(key, cookie);
    return copied;
  }
}

function parse(line: string): { cookie: Cookie; isCleared: boolean } {
  const [pair = '', ...attributes] = line.split(/;\s*/);
  const at = pair.indexOf('=');
  const attribute = (name: string) => attributes.find((text) => text.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1);
  const expires = Date.parse(attribute('expires') ?? '');
  const value = pair.slice(at + 1);
  return {
    cookie: { name: pair.slice(0, at), value, path: attribute('path') ?? '/' },
    isCleared: value === '' || attribute('max-age') === '0' || expires <= Date.now(),
  };
}

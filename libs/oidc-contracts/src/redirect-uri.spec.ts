import { matchesRedirect, redirectProblem } from './redirect-uri';

const withWildcards = { allowWildcards: true };

describe('redirect URIs', () => {
  it.each([
    'io.gatepost.mobile://callback',
    'com.example.app:/callback',
    'com.example.app:callback',
    'https://app.example/callback?tenant=1',
    'https://app.example',
    'https://app.example/@team/cb',
    'https://app.example/a%2Fb',
    'https://app.example/..a/b..',
    'https://app.example/cb?next=/a/../b',
    'http://localhost:3003/callback',
    'http://127.0.0.1/cb',
    'http://[::1]:8080/cb',
    'https://xn--mnchen-3ya.example/cb',
    `https://app.example/${'a'.repeat(2028)}`,
  ])('may be %s', (uri) => {
    expect(redirectProblem(uri)).toBeUndefined();
    expect(redirectProblem(uri, withWildcards)).toBeUndefined();
    expect(matchesRedirect(uri, uri)).toBe(true);
  });

  it.each([
    ['', 'valid'],
    ['callback', 'valid'],
    ['/callback', 'valid'],
    ['//app.example/cb', 'valid'],
    ['https:app.example/cb', 'valid'],
    ['https:///app.example/cb', 'valid'],
    ['https://app.example:99999/cb', 'valid'],
    ['https://[::1/cb', 'valid'],
    ['https://münchen.example/cb', 'valid'],
    ['https://app.example/ü', 'valid'],
    ['https://app.example/%zz', 'valid'],
    ['https://app.example/"x', 'valid'],
    ['https://app.example/\0', 'valid'],
    ['https://evil.example\\.app.example/cb', 'valid'],
    ['https://app.example/a b', 'valid'],
    ['https://app.example/\n', 'valid'],
    ['\thttps://app.example/', 'valid'],
    [`https://app.example/${'a'.repeat(2029)}`, 'valid'],
    ['myapp://callback', 'dot'],
    ['mailto:somebody', 'dot'],
    ['javascript:alert(1)', 'forbidden'],
    ['JaVaScRiPt:alert(1)', 'forbidden'],
    ['data:text/html,x', 'forbidden'],
    ['vbscript:x', 'forbidden'],
    ['file:///etc/passwd', 'forbidden'],
    ['about:blank', 'forbidden'],
    ['content://x/y', 'forbidden'],
    ['intent://scan/', 'forbidden'],
    ['intent://scan/#Intent;scheme=zxing;end', 'fragment'],
    ['blob:https://x.example/1', 'forbidden'],
    ['https://app.example/cb#x', 'fragment'],
    ['https://app.example/cb#', 'fragment'],
    ['https://user@app.example/cb', 'user information'],
    ['https://user:pass@app.example/cb', 'user information'],
    ['https://@app.example/cb', 'user information'],
    ['com.example.app://user@host/cb', 'user information'],
    ['https://app.example/a/../b', 'dot segments'],
    ['https://app.example/a/%2e%2E/b', 'dot segments'],
    ['https://app.example/a/..%2fb', 'dot segments'],
    ['https://app.example/a%5c..%5cb', 'dot segments'],
    ['https://app.example/./b', 'dot segments'],
    ['https://app.example/..', 'dot segments'],
    ['com.example.app:/a/../b', 'dot segments'],
  ])('may not be %j', (uri, problem) => {
    expect(redirectProblem(uri)).toContain(problem);
    expect(redirectProblem(uri, withWildcards)).toContain(problem);
  });
});

describe('wildcards in redirect URIs', () => {
  it.each([
    'https://*.example.com/cb',
    'https://preview-*.example.com/cb',
    'https://*.*.example.com',
    'https://*.example.co.uk/cb',
    'https://app.example/*',
    'https://app.example/a/*/b?tenant=1',
    'http://localhost:3000/*',
    'https://app.example:8443/*',
    'https://*.EXAMPLE.com/*',
  ])('may stand in %s, where they are allowed at all', (uri) => {
    expect(redirectProblem(uri, withWildcards)).toBeUndefined();
    expect(redirectProblem(uri)).toBe('must not contain wildcards');
  });

  it.each([
    '*',
    'https://*',
    'https://*/cb',
    'https://*.com/cb',
    'https://app.*/cb',
    'https://app.example.*/cb',
    'https://app.ex*mple.com/cb',
    'https://*:8080/cb',
    'https://app.example:*/cb',
    'https://app.example:80*/cb',
    'https://app.example/cb?next=*',
    'https://app.example/*?next=*',
    'https://app.example/cb#*',
    'https://app.example/*#x',
    '*://app.example/cb',
    'http*://app.example/cb',
    'https*://app.example.com/cb',
    'https://*@app.example.com/cb',
    'https://user@*.example.com/cb',
    'https://*.0.0.1/cb',
    'https://1*.0.0.1/cb',
    'https://[*::1]/cb',
    'https:*.example.com/cb',
    'https:///*.example.com/cb',
    'https://app.example/a/../*',
    'https://app.example/%2e%2e/*',
    'https://app.example\\*.example.com/cb',
    'https://app.example/* x',
    'https://*..example.com:99999/cb',
    'com.example.app://*',
    'com.example.*:/callback',
    'javascript:*',
    'https://*.exämple.com/cb',
  ])('may not stand in %s', (uri) => {
    expect(redirectProblem(uri, withWildcards)).toBeDefined();
  });

  it.each([
    ['https://*.example.com/cb', 'https://one.example.com/cb'],
    ['https://*.example.com/cb', 'https://xn--mnchen-3ya.example.com/cb'],
    ['https://*.EXAMPLE.com/cb', 'https://One.Example.COM/cb'],
    ['https://*.example.com', 'https://one.example.com/'],
    ['https://*.example.com/cb', 'https://one.example.com:443/cb'],
    ['https://*.example.com:443/cb', 'https://one.example.com/cb'],
    ['https://preview-*.example.com/cb', 'https://preview-12.example.com/cb'],
    ['https://a*b*c.example.com/cb', 'https://a1b2b3c.example.com/cb'],
    ['https://*.*.example.com/cb', 'https://one.two.example.com/cb'],
    ['https://app.example/*', 'https://app.example/'],
    ['https://app.example/*', 'https://app.example/a/b'],
    ['https://app.example/a*/cb', 'https://app.example/a/b/cb'],
    ['https://app.example/*?tenant=1', 'https://app.example/x?tenant=1'],
    ['http://localhost:3000/*', 'http://localhost:3000/cb'],
  ])('%s is met by %s', (registered, requested) => {
    expect(matchesRedirect(registered, requested)).toBe(true);
  });

  it.each([
    ['https://*.example.com/cb', 'https://example.com/cb'],
    ['https://*.example.com/cb', 'https://.example.com/cb'],
    ['https://*.example.com/cb', 'https://a.b.example.com/cb'],
    ['https://*.example.com/cb', 'https://one.example.com./cb'],
    ['https://*.example.com/cb', 'https://one.example.com.evil.example/cb'],
    ['https://*.example.com/cb', 'https://evil.example/.example.com/cb'],
    ['https://*.example.com/cb', 'https://evil.example?.example.com/cb'],
    ['https://*.example.com/cb', 'https://evil.example#.example.com/cb'],
    ['https://*.example.com/cb', 'https://evil.example\\.example.com/cb'],
    ['https://*.example.com/cb', 'https://evil.example%2f.example.com/cb'],
    ['https://*.example.com/cb', 'https://evil@one.example.com/cb'],
    ['https://*.example.com/cb', 'http://one.example.com/cb'],
    ['https://*.example.com/cb', 'https://one.example.com:8443/cb'],
    ['https://*.example.com/cb', 'https://one.example.com/cb?x=1'],
    ['https://*.example.com/cb', 'https://one.example.com/cb/'],
    ['https://*.example.com/cb', 'https://one.example.com/cb#x'],
    ['https://*.example.com/cb', 'https://*.example.com/cb'],
    ['https://*.example.com/cb', 'javascript:alert(1)'],
    ['https://*.example.com/cb', ''],
    ['https://preview-*.example.com/cb', 'https://preview-.example.com/cb'],
    ['https://preview-*.example.com/cb', 'https://preview.example.com/cb'],
    ['https://app.example/a/*', 'https://app.example/a/../b'],
    ['https://app.example/a/*', 'https://app.example/a/..%2fb'],
    ['https://app.example/a/*', 'https://app.example/b'],
    ['https://app.example/a/*/b', 'https://app.example/a/b'],
    ['https://app.example/aa*aa', 'https://app.example/aaa'],
    ['https://app.example/*', 'https://app.example.evil.example/x'],
    ['https://app.example/*?tenant=1', 'https://app.example/x?tenant=2'],
    ['https://app.example/cb', 'https://app.example/CB'],
    ['https://app.example/cb', 'https://APP.example/cb'],
    ['https://app.example/cb', 'https://app.example:443/cb'],
    ['https://*.com/cb', 'https://evil.com/cb'],
  ])('%s is not met by %s', (registered, requested) => {
    expect(matchesRedirect(registered, requested)).toBe(false);
  });

  it('are judged in no time, however they are piled up', () => {
    const started = Date.now();
    matchesRedirect(`https://app.example/${'*a'.repeat(900)}`, `https://app.example/${'a'.repeat(1900)}b`);
    redirectProblem('*'.repeat(100_000), withWildcards);
    redirectProblem(`https://${'a.'.repeat(50_000)}`, withWildcards);
    redirectProblem(`https://${'*.'.repeat(50_000)}example.com`, withWildcards);
    expect(Date.now() - started).toBeLessThan(50);
  });
});

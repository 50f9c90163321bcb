import { redirectProblem } from './redirect-rules';

describe('redirect URIs', () => {
  it.each([
    'io.gatepost.mobile://callback',
    'com.example.app:/callback',
    'https://app.example/callback?tenant=1',
    'http://localhost:3003/callback',
    'http://[::1]:8080/cb',
    'https://xn--mnchen-3ya.example/cb',
  ])('may be %s', (uri) => {
    expect(redirectProblem(uri)).toBeUndefined();
  });

  it.each([
    ['', 'valid'],
    ['callback', 'valid'],
    ['myapp://callback', 'dot'],
    ['javascript:alert(1)', 'forbidden'],
    ['JaVaScRiPt:alert(1)', 'forbidden'],
    ['data:text/html,x', 'forbidden'],
    ['file:///etc/passwd', 'forbidden'],
    ['intent://scan/#Intent;scheme=zxing;end', 'fragment'],
    ['blob:https://x.example/1', 'forbidden'],
    ['https://app.example/cb#x', 'fragment'],
    ['https://user@app.example/cb', 'user information'],
    ['https://user:pass@app.example/cb', 'user information'],
    ['https://app.example/a/../b', 'dot segments'],
    ['https://app.example/a/%2e%2E/b', 'dot segments'],
    ['https://app.example/./b', 'dot segments'],
    ['https://*.example.com/cb', 'wildcards'],
    ['https://app.example/*', 'wildcards'],
    ['https://evil.example\\.app.example/cb', 'valid'],
    ['https://app.example/a b', 'valid'],
    ['https://app.example/\n', 'valid'],
  ])('may not be %j', (uri, problem) => {
    expect(redirectProblem(uri)).toContain(problem);
  });
});

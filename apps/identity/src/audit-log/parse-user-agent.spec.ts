import { parseUserAgent } from './parse-user-agent';

describe('the parsed User-Agent', () => {
  it.each([
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4.1 Mobile/15E148 Safari/604.1',
      { browser: { name: 'Safari', version: '17.4.1', major: '17' }, device: { model: 'iPhone', vendor: 'Apple' }, os: { name: 'iOS', version: '17.4.1' } },
    ],
    [
      'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36',
      { browser: { name: 'Chrome', version: '126.0.0.0', major: '126' }, os: { name: 'Android', version: '14' } },
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.2592.68',
      { browser: { name: 'Edge', version: '126.0.2592.68', major: '126' }, os: { name: 'macOS', version: '10.15.7' } },
    ],
    [
      'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
      { browser: { name: 'Firefox', version: '128.0', major: '128' }, os: { name: 'Linux' } },
    ],
    ['node', {}],
  ])('of %s', (ua, expected) => {
    expect(parseUserAgent(ua)).toEqual({ ua, ...expected });
  });
});

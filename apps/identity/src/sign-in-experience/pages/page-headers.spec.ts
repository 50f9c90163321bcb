import { pageHeaders } from './page-headers';

const policyWith = (...pictures: (string | null)[]) => pageHeaders({ nonce: 'once', pictures })['Content-Security-Policy'] ?? '';

describe('the policy of a page for end users', () => {
  it('lets pictures come from where they lie, and from nowhere else', () => {
    const policy = policyWith(
      'https://cdn.example/a.png',
      'https://cdn.example/b.png',
      'http://[::1]:8080/c.png',
      'data:image/png;base64,AA',
      'nonsense',
      null,
    );
    expect(policy).toContain("; img-src 'self' data: https://cdn.example http://[::1]:8080;");
  });

  // The parser of addresses lets these stand in the name of a host.
  it.each(['https://x;sandbox/a.png', 'https://x,sandbox/a.png', 'https://a%3Bsandbox/a.png', "https://'unsafe-inline'/a.png", 'https://*/a.png'])(
    'has no rules but its own, whatever a picture is called: %s',
    (picture) => {
      expect(policyWith(picture)).toBe(policyWith());
    },
  );
});

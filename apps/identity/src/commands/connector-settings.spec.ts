import { namedPackage, withConnector } from './connector-settings';

describe('the settings of connector packages', () => {
  it.each([
    ['', 'CONNECTORS=acme\n'],
    ['PORT=1', 'PORT=1\nCONNECTORS=acme\n'],
    ['CONNECTORS=\nPORT=1\n', 'CONNECTORS=acme\nPORT=1\n'],
    ['# mine\nCONNECTORS = "one, ./two"\nPORT=1\n', '# mine\nCONNECTORS=one,./two,acme\nPORT=1\n'],
    ['CONNECTORS=one,acme\n', 'CONNECTORS=one,acme\n'],
  ])('in %j name one more', (before, after) => {
    expect(withConnector(before, 'acme')).toBe(after);
    expect(withConnector(after, 'acme')).toBe(after);
  });

  it.each([
    ['@logto/connector-sendgrid-email', '@logto/connector-sendgrid-email'],
    ['@logto/connector-sendgrid-email@1.5.4', '@logto/connector-sendgrid-email'],
    ['acme@^2.0.0-rc.1', 'acme'],
    ['--unsafe', undefined],
    ['acme; rm -rf /', undefined],
    ['git+https://example.com/acme.git', undefined],
    ['@logto/', undefined],
    ['', undefined],
  ])('take %j for %j', (wanted, name) => {
    expect(namedPackage(wanted)).toBe(name);
  });
});

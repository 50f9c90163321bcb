import { withoutSecrets } from './without-secrets';

describe('what a server repeats of ours', () => {
  it.each([
    ['535 bad password hunter2-canary', ['hunter2-canary'], '535 bad password [hidden]'],
    ['535 HUNTER2-CANARY', ['hunter2-canary'], '535 [hidden]'],
    ['550 no such user: ada', ['ada'], '550 no such user: [hidden]'],
    ['550 adamant about it', ['ada'], '550 adamant about it'],
    ['250 250 is your number', ['250'], '250 [hidden] is your number'],
    ['334-a.b*c\n334 a.b*c', ['a.b*c'], '334-[hidden]\n334 [hidden]'],
    ['535 pass-word', ['pass-word', ''], '535 [hidden]'],
    ['535 a+b/c=', ['a+b/c='], '535 [hidden]'],
    ['250 ok', [], '250 ok'],
  ])('%j is taken out', (reply, secrets, shown) => {
    expect(withoutSecrets(reply, secrets)).toBe(shown);
  });

  it.each(['\\', '(', '[', '{', '*', '$1', '-', '\u{1f600}', '|'])('is taken out though it is written with %j', (sign) => {
    expect(withoutSecrets(`535 say ${sign}secret${sign}!`, [`${sign}secret${sign}`])).toBe('535 say [hidden]!');
  });
});

import { deviceCode } from './device-code';

describe('the code of a device', () => {
  it.each([
    ['WDJB-MJHT', 'WDJBMJHT'],
    [' wdjb mjht ', 'WDJBMJHT'],
    ['wdjb–mjht.', 'WDJBMJHT'],
    ['ＷＤＪＢ', 'WDJB'],
    ['- -', ''],
  ])('typed as %p is %p', (typed, code) => {
    expect(deviceCode(typed)).toBe(code);
  });
});

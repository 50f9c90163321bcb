import { deviceCode } from './device-code';

describe('the code of a device', () => {
  it.each([
    ['WDJB-MJHT', 'WDJB-MJHT'],
    [' wdjb mjht ', 'WDJB-MJHT'],
    ['wdjbmjht', 'WDJBMJHT'],
    ['wdjb–mjht.', 'WDJB-MJHT'],
    ['ＷＤＪＢ', 'WDJB'],
    ['- -', ''],
  ])('typed as %p is %p', (typed, code) => {
    expect(deviceCode(typed)).toBe(code);
  });
});

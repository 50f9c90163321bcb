import { wantedRecipient } from '../deliveries/wanted-recipient';
import { phoneDigits } from './phone-digits';

describe('a phone number as people write it', () => {
  it.each(['+49 151 2345678', '0049 (151) 234-5678', '49.151.2345678', '49 151/2345678'])('is digits alone to the service: %s', (written) => {
    expect(phoneDigits(written)).toBe('491512345678');
    expect(wantedRecipient(written)).toEqual({ phone: '491512345678' });
  });

  it('stays what it is when it is no number', () => {
    expect(phoneDigits('ada')).toBe('ada');
    expect(wantedRecipient('ada')).toBeUndefined();
  });
});

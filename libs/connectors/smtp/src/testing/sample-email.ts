import type { Email } from '@gatepost/connector-kit/email-connector';

/** A mail with a code. */
export const sampleEmail: Email = {
  id: 'mail1',
  to: 'ada@example.com',
  subject: '481902 is your Harbour code',
  text: '481902\n',
  html: '<p>481902</p>',
  usageType: 'SignIn',
  values: { code: '481902' },
  template: 'product',
};

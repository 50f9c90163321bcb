import { parseMailbox } from './mailbox';

describe('a sender', () => {
  it.each([
    ['no-reply@harbour.example', { name: '', address: 'no-reply@harbour.example' }],
    ['Harbour <no-reply@Harbour.example>', { name: 'Harbour', address: 'no-reply@harbour.example' }],
    ['"Harbour, Inc" <no-reply@harbour.example>'.replace(',', ''), { name: 'Harbour Inc', address: 'no-reply@harbour.example' }],
    ['<no-reply@harbour.example>', { name: '', address: 'no-reply@harbour.example' }],
    ['海港 <no-reply@harbour.example>', { name: '海港', address: 'no-reply@harbour.example' }],
  ])('is read from %j', (text, mailbox) => {
    expect(parseMailbox(text)).toEqual(mailbox);
  });

  it.each([
    'Harbour',
    'Harbour <no-reply>',
    'a@harbour.example, b@harbour.example',
    'a@harbour.example <b@harbour.example>',
    'Harbour\r\nBcc: eve@example.com <a@harbour.example>',
    'Harbour <a@harbour.example> <b@harbour.example>',
    'Har"bour <a@harbour.example>',
    `${'x'.repeat(129)} <a@harbour.example>`,
  ])('is not read from %j', (text) => {
    expect(parseMailbox(text)).toBeUndefined();
  });
});

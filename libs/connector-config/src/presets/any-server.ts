import type { SmtpPreset } from './preset';

const server = { port: 587, secure: false } as const;

export const anyServer: SmtpPreset = {
  id: 'any-server',
  name: 'Any SMTP server',
  description: 'A mail server of your own, or of a provider that is not listed.',
  auth: 'any',
  fills: server,
  choices: [
    {
      label: 'Encryption',
      help: 'Your provider names the port. Most offer both.',
      options: [
        { value: 'starttls', title: 'STARTTLS, port 587', fills: { port: 587, secure: false } },
        { value: 'implicit', title: 'TLS from the start, port 465', fills: { port: 465, secure: true } },
      ],
    },
  ],
  asks: [
    { key: 'host', label: 'Host', help: 'The name that stands in the certificate of the server.', placeholder: 'smtp.harbour.example' },
    { key: 'auth.user', label: 'User', help: 'Often the whole address. Empty where a relay knows this machine by its address.' },
    { key: 'auth.pass', label: 'Password', help: 'Many providers want one that is made for apps.', isConfidential: true },
  ],
  example: {
    ...server,
    host: 'smtp.harbour.example',
    auth: { type: 'login', user: 'no-reply@harbour.example', pass: 'made-up-password' },
    fromEmail: 'Harbour <no-reply@harbour.example>',
  },
  guide: 'any-server',
  links: [
    { title: 'Submission of mail', url: 'https://www.rfc-editor.org/rfc/rfc6409' },
    { title: 'TLS from the start is preferred', url: 'https://www.rfc-editor.org/rfc/rfc8314' },
  ],
};

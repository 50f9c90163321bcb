/** A configuration of the SMTP connector that sends to this machine in clear. */
export function smtpConfigFor(port: number, changed: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const templates = ['SignIn', 'Register', 'ForgotPassword', 'Generic'].map((usageType) => ({
    usageType,
    contentType: 'text/plain',
    subject: `${usageType} from the connector`,
    content: `${usageType} code: {{code}}`,
  }));
  return { host: '127.0.0.1', port, fromEmail: 'Harbour <no-reply@harbour.example>', templates, ...changed };
}

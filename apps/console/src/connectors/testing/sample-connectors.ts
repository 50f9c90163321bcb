import { formItemsOf } from '@gatepost/connector-config/form-items';
import { smtpPresets } from '@gatepost/connector-config/presets/smtp-presets';
import { SMTP_CONNECTOR_ID, smtpConfig } from '@gatepost/connector-config/smtp';
import { smtpForm } from '@gatepost/connector-config/smtp-form';
import { smtpTemplates } from '@gatepost/connector-config/smtp-templates';

const told = { target: 'smtp', platform: null, logo: 'data:,', logoDark: null, readme: '# SMTP\n\nHands e-mails over.', isDemo: false };

export const smtpFactory = {
  ...told,
  id: SMTP_CONNECTOR_ID,
  type: 'Email',
  name: { en: 'SMTP', de: 'SMTP-Server' },
  description: { en: 'Through any server.' },
  formItems: formItemsOf(smtpConfig),
  customData: { presets: smtpPresets, guidedForm: smtpForm },
};

export const textFactory = { ...told, id: 'texts', type: 'Sms', target: 'texts', name: { en: 'Texts' }, description: { en: 'Sends texts.' }, formItems: [] };

export const socialFactory = {
  ...told,
  id: 'octo-universal',
  type: 'Social',
  target: 'octo',
  platform: 'Universal',
  name: { en: 'Octo' },
  description: { en: 'Octo accounts.' },
  formItems: [{ key: 'clientId', label: 'Client ID', type: 'Text', required: true }],
};

export const smtpSettings = {
  host: 'smtp.example.com',
  port: 587,
  secure: false,
  requireTLS: true,
  auth: { type: 'login', user: 'ada', pass: '••••••••' },
  fromEmail: 'ada@example.com',
  templates: smtpTemplates,
};

export function connectorOf(factory: { readonly id: string }, id: string, config: object = {}): object {
  return { ...factory, id, connectorId: factory.id, config, metadata: {}, syncProfile: false, enableTokenStorage: false };
}

export const healthy = {
  connectorId: 'c1',
  channel: 'email',
  state: 'working',
  openUntil: null,
  failures: 0,
  lastError: null,
  lastFailureAt: null,
  lastSuccessAt: Date.UTC(2025, 10, 20, 8, 14),
};

export function metricsOf(connectors: readonly object[], counts: readonly object[] = []): object {
  return { counts, handOver: { count: 0, median: null, p95: null }, connectors };
}

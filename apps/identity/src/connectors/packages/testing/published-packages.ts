import type { EmailConnector } from '@gatepost/connector-kit/email-connector';
import type { SmsConnector } from '@gatepost/connector-kit/sms-connector';
import type { Behaviour, ConnectorSubject, StandIn } from '@gatepost/connector-kit/testing/stand-in';
import { wireProblems } from '@gatepost/wire-guards/wire-problems';
import type { ConnectorConfig, ConnectorFactory } from '../../connector-factory';
import { installedPackage } from './installed-package';
import { vendorServer, type VendorAnswer, type VendorRequest } from './vendor-server';

const templates = ['SignIn', 'Register', 'ForgotPassword', 'Generic'].map((usageType) => ({
  usageType,
  type: 'text/plain',
  subject: 'Your code',
  content: 'Your code is {{code}}.',
}));

/** A published package, with the settings that name its provider and how the provider answers. */
export interface Published {
  readonly name: string;
  readonly id: string;
  readonly host: string;
  readonly config: (credential: string) => ConnectorConfig;
  readonly taken: VendorAnswer;
}

export const published = {
  sendgrid: {
    name: '@logto/connector-sendgrid-email',
    id: 'sendgrid-email-service',
    host: 'api.sendgrid.com',
    config: (credential) => ({ apiKey: credential, fromEmail: 'no-reply@harbour.example', fromName: 'Harbour', templates }),
    taken: { status: 202, body: {} },
  },
  mailgun: {
    name: '@logto/connector-mailgun',
    id: 'mailgun-email',
    host: 'api.mailgun.net',
    config: (credential) => ({
      domain: 'mg.harbour.example',
      apiKey: credential,
      from: 'Harbour <no-reply@harbour.example>',
      deliveries: { SignIn: { subject: 'Your code', html: '<p>{{code}}</p>' }, Generic: { subject: 'Your code', html: '<p>{{code}}</p>' } },
    }),
    taken: { status: 200, body: { id: '<1@mg.harbour.example>', message: 'Queued. Thank you.' } },
  },
  ses: {
    name: '@logto/connector-aws-ses',
    id: 'aws-ses-mail',
    host: 'email.eu-central-1.amazonaws.com',
    config: (credential) => ({
      accessKeyId: 'AKIAEXAMPLE',
      accessKeySecret: credential,
      region: 'eu-central-1',
      emailAddress: 'no-reply@harbour.example',
      templates,
    }),
    taken: { status: 200, body: { MessageId: '0100' } },
  },
  aliyun: {
    name: '@logto/connector-aliyun-dm',
    id: 'aliyun-direct-mail',
    host: 'dm.aliyuncs.com',
    config: (credential) => ({
      accessKeyId: 'LTAIEXAMPLE',
      accessKeySecret: credential,
      accountName: 'no-reply@harbour.example',
      fromAlias: 'Harbour',
      templates,
    }),
    taken: { status: 200, body: { EnvId: '6000', RequestId: '12D086F6' } },
  },
  twilio: {
    name: '@logto/connector-twilio-sms',
    id: 'twilio-short-message-service',
    host: 'api.twilio.com',
    config: (credential) => ({ accountSID: 'AC00000000000000000000000000000000', authToken: credential, fromMessagingServiceSID: 'MG01', templates }),
    taken: { status: 201, body: { sid: 'SM01', status: 'accepted' } },
  },
} satisfies Record<string, Published>;

/** Bodies that repeat what they were sent, as some providers do. */
const repeating = (status: number, { headers, body }: VendorRequest): VendorAnswer => ({
  status,
  body: { Code: 'Refused', Message: `refused: ${body} ${String(headers['authorization'])}`, message: `refused: ${body} ${String(headers['authorization'])}` },
});

function answerTo(behaviour: Behaviour, { taken }: Published, request: VendorRequest): VendorAnswer | undefined {
  if (behaviour === 'willing') return taken;
  if (behaviour === 'slow') return { ...taken, after: 300 };
  if (behaviour === 'silent') return undefined;
  return repeating({ busy: 503, distrustful: 401, unwilling: 400, absent: 500 }[behaviour], request);
}

function readable({ body }: VendorRequest): string {
  return body.startsWith('{') ? body : decodeURIComponent(body.replaceAll('+', ' '));
}

type Make<Connector> = (factory: ConnectorFactory, config: ConnectorConfig) => Connector;

function subjectOf<Connector>(vendor: Published, make: Make<Connector>): ConnectorSubject<Connector> {
  const described = async <Result>(read: (factory: ConnectorFactory) => Result | Promise<Result>): Promise<Result> => {
    const { factory, close } = await installedPackage(vendor.name);
    try {
      return await read(factory);
    } finally {
      await close();
    }
  };
  return {
    silence: 'unknown',
    server: new RegExp(`^${vendor.host.replaceAll('.', '\\.')}$`),
    wireProblems: () => described(({ type, metadata }) => wireProblems('connectorFactory', { ...metadata, type, isDemo: false })),
    exampleProblems: () =>
      described(async (factory) => {
        const checked = await factory.check(exampleOf(factory));
        return 'issues' in checked ? checked.issues : [];
      }),
    async start(behaviour, credential): Promise<StandIn<Connector>> {
      const server = await vendorServer([vendor.host], (request) => answerTo(behaviour, vendor, request));
      if (behaviour === 'absent') await server.stop();
      const { factory, close } = await installedPackage(vendor.name, server);
      return {
        connector: make(factory, vendor.config(credential)),
        received: () => server.requests.map(readable),
        async stop() {
          await close();
          if (behaviour !== 'absent') await server.stop();
        },
      };
    },
  };
}

/** What the form begins with; a choice that is not made is left out. */
function exampleOf({ metadata }: ConnectorFactory): ConnectorConfig {
  const asked = (metadata.formItems ?? []).filter(({ required }) => required);
  return Object.fromEntries(asked.map(({ key, defaultValue, placeholder, label }) => [key, defaultValue ?? placeholder ?? label]));
}

export function emailSubject(vendor: Published): ConnectorSubject<EmailConnector> {
  return subjectOf(vendor, (factory, config) => {
    if (factory.type !== 'Email') throw new Error(`${vendor.name} sends no e-mails`);
    return factory.make(config);
  });
}

export function smsSubject(vendor: Published): ConnectorSubject<SmsConnector> {
  return subjectOf(vendor, (factory, config) => {
    if (factory.type !== 'Sms') throw new Error(`${vendor.name} sends no text messages`);
    return factory.make(config);
  });
}

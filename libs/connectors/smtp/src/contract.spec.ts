import { configTemplateOf } from '@gatepost/connector-config/form-items';
import { smtpConfig } from '@gatepost/connector-config/smtp';
import { smtpTemplates } from '@gatepost/connector-config/smtp-templates';
import type { EmailConnector } from '@gatepost/connector-kit/email-connector';
import { describeEmailConnector } from '@gatepost/connector-kit/testing/describe-email-connector';
import type { Behaviour, StandIn } from '@gatepost/connector-kit/testing/stand-in';
import { wireProblems } from '@gatepost/wire-guards/wire-problems';
import type { SMTPServerOptions } from 'smtp-server';
import { smtp } from './connector';
import { selfSigned } from './testing/certificate';
import { directly } from './testing/directly';
import { mailServer, scriptedServer } from './testing/mail-server';

const SLOW_MS = 300;
const certificate = selfSigned();
const answer = (responseCode: number) => Object.assign(new Error('no'), { responseCode });

/** A server that wants the credential over TLS, and what else it does. */
function optionsOf(behaviour: Behaviour, credential: string): SMTPServerOptions {
  return {
    ...certificate,
    disabledCommands: [],
    authOptional: false,
    onAuth: ({ username, password }, _session, done) =>
      behaviour !== 'distrustful' && password === credential ? done(null, { user: username ?? '' }) : done(answer(535)),
    onMailFrom: (_from, _session, done) => void setTimeout(() => done(behaviour === 'busy' ? answer(451) : null), behaviour === 'slow' ? SLOW_MS : 0),
    onRcptTo: (_to, _session, done) => done(behaviour === 'unwilling' ? answer(550) : null),
  };
}

function connectorFor(port: number, credential: string): EmailConnector {
  const auth = { type: 'login', user: 'harbour', pass: credential } as const;
  const from = { fromEmail: 'Harbour <no-reply@harbour.example>', templates: smtpTemplates };
  return smtp.make({ host: '127.0.0.1', port, servername: 'localhost', auth, tls: { ca: certificate.cert }, greetingTimeout: SLOW_MS, ...from }, directly);
}

async function start(behaviour: Behaviour, credential: string): Promise<StandIn<EmailConnector>> {
  if (behaviour === 'silent') {
    const silent = await scriptedServer('', () => undefined);
    return { connector: connectorFor(silent.port, credential), received: () => [], stop: () => silent.stop() };
  }
  const server = await mailServer(optionsOf(behaviour, credential));
  if (behaviour === 'absent') await server.stop();
  return {
    connector: connectorFor(server.port, credential),
    received: () => server.mails.map(({ raw }) => raw),
    stop: () => (behaviour === 'absent' ? Promise.resolve() : server.stop()),
  };
}

describeEmailConnector(
  'SMTP',
  {
    silence: 'temporary',
    server: /^localhost$/,
    start,
    wireProblems: () => Promise.resolve(wireProblems('connectorFactory', { ...smtp.metadata, type: smtp.type, isDemo: false })),
    async exampleProblems() {
      const { data, error } = await smtpConfig.safeParseAsync(JSON.parse(configTemplateOf(smtpConfig)));
      return error ? error.issues : smtp.problems(data);
    },
  },
  (received) => /^Message-ID: <([^@]+)@/im.exec(received)?.[1],
);

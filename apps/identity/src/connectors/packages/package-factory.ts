import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import * as z from 'zod';
import type { Checked, ConnectorConfig, ConnectorFactory } from '../connector-factory';
import { confidentialByName, withSecretsMarked } from './confidential-by-name';
import { PackageAttempt } from './package-attempt';
import type { PackageDescription } from './package-description';
import { packageEmail, packageSms } from './package-messages';
import { packageSocial } from './package-social';
import type { PackageWorker } from './package-worker';

const CHECK_MS = 5_000;

const MOST_ISSUES = 100;
const LONGEST_WORDS = 500;

const verdict = z.union([
  z.object({ known: z.array(z.string()) }),
  z.object({ issues: z.array(z.object({ code: z.string(), message: z.string(), path: z.array(z.union([z.string(), z.number()])) })).max(MOST_ISSUES) }),
]);

/** A published package as a kind of connector like the product's own. */
export function packageFactory(worker: PackageWorker, { type, metadata }: PackageDescription): ConnectorFactory {
  const confidential = confidentialByName(metadata.formItems ?? []);
  /** What the package must not repeat. */
  const secretsIn = (config: ConnectorConfig) => confidential.secrets(config).flatMap((place) => textsIn(place.reduce(memberOf, config)));
  const kind = {
    metadata: { ...metadata, ...(metadata.formItems && { formItems: withSecretsMarked(metadata.formItems) }) },
    confidential,
    // The package's own guard reads no masks: it is asked once the secrets are in place.
    known: (config: ConnectorConfig): Checked => ({ config }),
    check(config: ConnectorConfig) {
      worker.secrets.add(secretsIn(config));
      return checkedBy(worker, config);
    },
  };
  if (type === 'Email')
    return {
      type,
      ...kind,
      make: (config) => packageEmail(worker, config, secretsIn(config)),
      templatesOf: () => [],
      fillsItsOwn: true,
      identityOf: (config) => config,
    };
  if (type === 'Sms') return { type, ...kind, make: (config) => packageSms(worker, config, secretsIn(config)) };
  return { type, ...kind, make: (config) => packageSocial(worker, metadata.id, config, secretsIn(config)) };
}

/** What the guard does not know is not kept, and neither is what it would add. */
async function checkedBy(worker: PackageWorker, config: ConnectorConfig): Promise<Checked> {
  const attempt = new PackageAttempt(worker);
  const answer = await worker.ask({ ask: 'check', config }, CHECK_MS, attempt).catch((error: unknown) => {
    throw attempt.failure(error);
  });
  const { data } = verdict.safeParse(answer);
  if (!data) throw new ConnectorError('invalid_config_guard', 'The package does not say what is wrong with its settings.', { retry: 'permanent' });
  // Whoever sent a mask does not know what stands behind it, and guards like to repeat what they refuse.
  if ('issues' in data) return { issues: data.issues.map((issue) => ({ ...issue, message: worker.secrets.scrub(issue.message).slice(0, LONGEST_WORDS) })) };
  return { config: Object.fromEntries(Object.entries(config).filter(([key]) => data.known.includes(key))) };
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

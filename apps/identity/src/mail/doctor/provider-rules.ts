import { maskSecrets, type Confidential } from '@gatepost/connector-config/masked-secrets';
import { presetProblems } from '@gatepost/connector-config/presets/preset-problems';
import type { SmtpServer } from '@gatepost/connector-config/smtp';
import type { Findings } from './findings';
import type { Provider } from './providers';

interface Ruled {
  readonly config: SmtpServer;
  readonly confidential: Confidential;
  readonly provider: Provider | undefined;
  readonly sender: string;
}

/** What can be told without asking anybody: the rules of the provider, which is known by its host. */
export function examineRules({ config, confidential, provider, sender }: Ruled, findings: Findings): void {
  for (const { code, severity, path, phrase, facts: values, message, fix, change } of presetProblems(config)) {
    const facts = { ...values, rule: code, phrase, path: [...path], says: message, advice: fix };
    const shown = change && maskSecrets(confidential, change);
    // Of a secret that should change nothing is shown, so there is nothing to apply.
    const isOfSecret = shown?.['auth'] !== undefined && isSame(shown['auth'], maskSecrets(confidential, { auth: config.auth })['auth']);
    findings.add(severity === 'error' ? 'provider.rule.broken' : 'provider.rule.warning', facts, isOfSecret ? undefined : shown);
  }
  if (provider?.knowsSendersLate) findings.add('from.account.unverified', { provider: provider.servers.name, from: sender });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

import { loginOf, oauthOf } from './draft-login';
import type { SmtpDraft } from './preset';
import { said } from './problem-words';
import type { BrokenRule, PresetProblem, Provider, Rule } from './provider';
import { plainHostName, providerOf, providers } from './providers';

/** What cannot work in a configuration, as far as its provider's rules tell; the provider is recognised by the host. A draft may be incomplete. */
export function presetProblems(draft: SmtpDraft): readonly PresetProblem[] {
  const host = hostOf(draft);
  if (host === undefined) return [];
  const wrongHost = anotherHost(host);
  if (wrongHost) return [inWords(wrongHost)];
  const provider = providerOf(host);
  const rules: readonly Rule[] = provider ? [portIsOffered(provider), tlsBeginsInTime(provider), isLoggedIn(provider), ...provider.rules] : [tlsBeginsInTime()];
  return oneOfEach(rules.flatMap((rule) => rule(draft) ?? [])).map(inWords);
}

function hostOf({ host }: SmtpDraft): string | undefined {
  return host === undefined || host.trim() === '' ? undefined : plainHostName(host);
}

/** The second of two rules about the same thing would only repeat the first. */
function oneOfEach(problems: readonly BrokenRule[]): readonly BrokenRule[] {
  return problems.filter(({ code }, index) => problems.findIndex((other) => other.code === code) === index);
}

function inWords(rule: BrokenRule): PresetProblem {
  const facts = rule.facts ?? {};
  return { ...rule, ...said(rule.phrase, facts), facts };
}

function anotherHost(host: string): BrokenRule | undefined {
  for (const { name, meantBy } of providers) {
    const meant = meantBy?.(host);
    if (meant === undefined || meant === host) continue;
    return {
      code: 'preset.host',
      severity: 'error',
      path: ['host'],
      phrase: 'host.other',
      facts: { host, provider: name, meant },
      change: { host: meant },
    };
  }
  return undefined;
}

function portIsOffered({ name, startTls, implicitTls }: Provider): Rule {
  return (draft) => {
    const ports = [...startTls, ...implicitTls];
    if (draft.port === undefined || ports.includes(draft.port)) return undefined;
    const offered = startTls.includes(587) ? 587 : (implicitTls[0] ?? startTls[0]);
    return {
      code: 'preset.port',
      severity: 'error',
      path: ['port'],
      phrase: 'port.unknown',
      facts: { provider: name, port: String(draft.port), ports: ports.join(', '), meant: String(offered) },
      change: { port: offered, secure: offered !== undefined && implicitTls.includes(offered) },
    };
  };
}

/** Whether TLS begins when the server expects it to. */
function tlsBeginsInTime(provider?: Provider): Rule {
  const implicit = provider?.implicitTls ?? [465];
  const later = provider?.startTls ?? [25, 587];
  return (draft) => {
    if (draft.port === undefined) return undefined;
    if (provider && draft.ignoreTLS) {
      const facts = { provider: provider.name };
      return { code: 'preset.tls', severity: 'error', path: ['ignoreTLS'], phrase: 'tls.never', facts, change: { ignoreTLS: false } };
    }
    // Only port 465 is TLS from the start without being told so.
    if (implicit.includes(draft.port) && !(draft.secure ?? draft.port === 465)) return wrongBeginning(draft.port, true);
    if (later.includes(draft.port) && draft.secure === true) return wrongBeginning(draft.port, false);
    return undefined;
  };
}

function wrongBeginning(port: number, secure: boolean): BrokenRule {
  return {
    code: 'preset.tls',
    severity: 'error',
    path: ['secure'],
    phrase: secure ? 'tls.implicit' : 'tls.starttls',
    facts: { port: String(port) },
    change: { secure },
  };
}

function isLoggedIn({ name }: Provider): Rule {
  return (draft) => {
    const isUnfinished = draft.auth === undefined && draft.fromEmail === undefined;
    if (isUnfinished || loginOf(draft) || oauthOf(draft)) return undefined;
    return { code: 'preset.login', severity: 'error', path: ['auth'], phrase: 'login.missing', facts: { provider: name } };
  };
}

import { beforeAll, describe, expect, it } from '@jest/globals';
import { looksForeign } from '@gatepost/phrases/testing/translation';
import { problemWords } from '@gatepost/connector-config/presets/problem-words';
import { smtpPresets } from '@gatepost/connector-config/presets/smtp-presets';
import { smtpConfig } from '@gatepost/connector-config/smtp';
import { smtpForm } from '@gatepost/connector-config/smtp-form';
import { smtpMetadata } from '../../libs/connectors/smtp/src/metadata';
import { findingWords as englishFindings } from '../../apps/identity/src/mail/doctor/words/finding-words';
import { inboxMetadata } from '../../apps/identity/src/mail/inbox/text-connector/metadata';
import { findingWords } from '../../apps/console/src/connectors/doctor/finding-words';
import { factoryWords } from '../../apps/console/src/connectors/form/factory-words';
import { presetWords } from '../../apps/console/src/connectors/presets/preset-words';

const LANGUAGES = ['de', 'es', 'fr', 'it', 'pt-BR', 'ja', 'ko', 'zh-CN', 'ar'];
/** Packages that the service comes with. */
const PACKAGES = ['aliyun-dm', 'aws-ses', 'github', 'mailgun', 'sendgrid-email', 'twilio-sms'];
/** What a provider's rules find is said by the words of those rules. */
const OF_RULES = ['provider.rule.broken', 'provider.rule.warning'];
/** Names, and words that some languages have from English. */
const ALIKE =
  /^(?:[A-Z\d][\w.+-]*|[\d ,.-]+|TLS 1\.[23]|Auth-Token|Client[- ]ID|China \(Hangzhou\)|Europe \((?:Paris|Stockholm)\)|Name in EHLO|STARTTLS(?:, | \()port 587\)?|Use \{meant\}\.|Microsoft 365)$/;

const marksIn = (text = '') => [...new Set([...text.matchAll(/\{\w+\}/g)].map(([mark]) => mark))].sort().join();
const formsOf = (text) => (typeof text === 'string' ? { other: text } : text);

/** Pairs of what comes in English and what is said instead; `place` finds it again. */
function wrongIn(tag, pairs) {
  return pairs.flatMap(({ place, english, said }) => {
    if (english === undefined) return [];
    if (said === undefined) return ALIKE.test(english) ? [] : [`${place}: not translated`];
    const isLeft = said === english && !ALIKE.test(english);
    const strange = said !== english && looksForeign(tag, said.replaceAll(/https?:[\x21-\x7e]+|[\w.-]+@[\w.-]+|“[^”]*”|«[^»]*»|„[^“]*“/g, ''));
    const isBad = isLeft || (strange && !/^[\p{Script=Latin}\p{P}\d\s{}<>=+]+$/u.test(said)) || /[!！](?!\w)|^\s|\s$/.test(said);
    return isBad ? [`${place}: ${said}`] : [];
  });
}

const told = (text) => (text?.startsWith('<') && !text.includes('@') ? undefined : text);

function pairsOfItem(kind, item, said) {
  const place = `${kind} ${item.key}`;
  const titles = (item.selectItems ?? []).flatMap(({ value, title }) =>
    title === undefined ? [] : [{ place: `${place} ${value}`, english: title, said: said?.options?.[value] }],
  );
  return [
    { place, english: item.label, said: said?.label },
    { place: `${place} help`, english: item.description ?? item.tooltip, said: said?.help },
    { place: `${place} example`, english: /\s\w+\s|Sender/.test(item.placeholder ?? '') ? told(item.placeholder) : undefined, said: said?.placeholder },
    ...titles,
  ];
}

function pairsOfPreset(preset, said) {
  const of = (name, english, words) => ({ place: `${preset.id} ${name}`, english, said: words });
  return [
    of('description', preset.description, said?.description),
    of('limits', preset.limits, said?.limits),
    ...(/ (?:with|and|server)/.test(preset.name) ? [of('name', preset.name, said?.name)] : []),
    ...preset.asks.flatMap(({ key, label, help }) => [of(key, label, said?.asks[key]?.label), of(`${key} help`, help, said?.asks[key]?.help)]),
    ...preset.links.map(({ title }, at) => of(`link ${at}`, title, said?.links[at])),
    ...preset.choices.flatMap((choice, at) => [
      of(`choice ${at}`, choice.label, said?.choices?.[at]?.label),
      of(`choice ${at} help`, choice.help, said?.choices?.[at]?.help),
      ...choice.options.map(({ value, title }) => of(`choice ${at} ${value}`, title, said?.choices?.[at]?.options?.[value])),
    ]),
  ];
}

describe.each(LANGUAGES)('what is said of connectors in %s', (tag) => {
  const metadata = [{ ...smtpMetadata, formItems: smtpForm.items }, inboxMetadata];
  let findings, presets, kinds;
  beforeAll(async () => {
    [findings, presets, kinds] = await Promise.all([findingWords, presetWords, factoryWords].map((words) => words.others[tag]()));
    const packages = await Promise.all(PACKAGES.map(async (name) => (await import(`@logto/connector-${name}`)).default({ getConfig: async () => ({}) })));
    metadata.push(...packages.map((made) => made.metadata));
  }, 30_000);

  it('has every finding of the mail doctor, with its facts and all plurals', () => {
    const codes = Object.keys(englishFindings).filter((code) => !OF_RULES.includes(code));
    expect(Object.keys(findings.findings).sort()).toEqual([...codes].sort());
    const plurals = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const wrong = codes.flatMap((code) => {
      const [english, said] = [englishFindings[code], findings.findings[code]];
      const { other, ...more } = formsOf(said.message);
      const isWhole =
        marksIn(other) === marksIn(english.message) && marksIn(said.fix) === marksIn(english.fix) && (said.fix === undefined) === (english.fix === undefined);
      const hasForms = typeof said.message === 'string' || plurals.every((form) => form === 'other' || form in more);
      return isWhole && hasForms ? [] : [code];
    });
    expect(wrong).toEqual([]);
    expect(
      wrongIn(
        tag,
        codes.flatMap((code) => [
          { place: code, english: englishFindings[code].message, said: formsOf(findings.findings[code].message).other },
          { place: `${code} fix`, english: englishFindings[code].fix, said: findings.findings[code].fix },
        ]),
      ),
    ).toEqual([]);
  });

  it('has every rule of providers, with its values', () => {
    expect(Object.keys(presets.problems).sort()).toEqual(Object.keys(problemWords).sort());
    const parts = Object.entries(problemWords).flatMap(([phrase, english]) =>
      ['message', 'fix'].map((part) => ({ place: `${phrase} ${part}`, english: english[part], said: presets.problems[phrase][part] })),
    );
    expect(parts.filter(({ english, said }) => marksIn(english) !== marksIn(said))).toEqual([]);
    expect(wrongIn(tag, parts)).toEqual([]);
  });

  it('has every provider, with its questions and pages', () => {
    expect(Object.keys(presets.providers).sort()).toEqual(smtpPresets.map(({ id }) => id).sort());
    expect(
      wrongIn(
        tag,
        smtpPresets.flatMap((preset) => pairsOfPreset(preset, presets.providers[preset.id])),
      ),
    ).toEqual([]);
    expect(smtpPresets.filter(({ id, links }) => links.length !== presets.providers[id].links.length)).toEqual([]);
  });

  it('has all that the schema of SMTP says of a configuration that is wrong', () => {
    const wrong = { host: 'a b', port: 0, fromEmail: '\u0000', localAddress: 'x', customHeaders: { To: 'x' }, templates: [], auth: { user: 'x' } };
    const lists = (issues) => issues.flatMap((issue) => [issue, ...lists((issue.errors ?? []).flat()), ...lists(issue.issues ?? [])]);
    const own = lists([wrong, { ...wrong, auth: { user: 'x', type: 'OAuth2' } }].flatMap((config) => smtpConfig.safeParse(config).error.issues))
      .map(({ message }) => message)
      .filter((message) => !/^(?:Invalid |Too |Unrecognized )/.test(message));
    expect(own.length).toBeGreaterThan(6);
    const known = Object.keys(kinds[smtpMetadata.id].issues).map((message) => message.replace('{what}', ''));
    expect(own.filter((message) => !known.some((beginning) => message.startsWith(beginning)))).toEqual([]);
    expect(Object.values(kinds[smtpMetadata.id].issues).filter((said) => looksForeign(tag, said.replaceAll(/\{\w+\}|(?<=[（(]).*?(?=[)）])/g, '')))).toEqual(
      [],
    );
  });

  it('has every control of the kinds that come with the service, and none besides', () => {
    const pairs = metadata.flatMap(({ id, description, formItems }) => [
      { place: id, english: description.en, said: kinds[id]?.description },
      ...formItems.flatMap((item) => pairsOfItem(id, item, kinds[id]?.items[item.key])),
    ]);
    expect(wrongIn(tag, pairs)).toEqual([]);
    const known = metadata.flatMap(({ id, formItems }) => formItems.map(({ key }) => `${id} ${key}`));
    expect(
      Object.entries(kinds)
        .flatMap(([id, { items }]) => Object.keys(items).map((key) => `${id} ${key}`))
        .sort(),
    ).toEqual([...known].sort());
  });
});

import { beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const CONSOLE = fileURLToPath(new URL('../../apps/console/src', import.meta.url));
const LANGUAGES = ['de', 'es', 'fr', 'it', 'pt-BR', 'ja', 'ko', 'zh-CN', 'ar'];
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

const dictionaries = readdirSync(CONSOLE, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|[\\/])words\.ts$/.test(path))
  .map((path) => join(CONSOLE, path));

async function dictionaryAt(path) {
  const found = Object.values(await import(pathToFileURL(path).href)).find((value) => typeof value === 'object' && value !== null && 'others' in value);
  if (!found) throw new Error(`${path} has no dictionary.`);
  return found;
}

/** Names, and words that one of the languages writes as English does. */
const ALIKE = new Set([
  ...['Angular', 'Capacitor JS', 'Express', 'Gatepost', 'HTML', 'Ionic', 'JSON', 'Management API', 'Next.js', 'RSA', 'React', 'SMS', 'TLS {time}', 'Vue'],
  ...['Actions', 'Administration', 'Administrator', 'Application', 'Applications', 'Code', 'Codes', 'Confirmation', 'Connector', 'Connectors', 'connectors'],
  ...['Description', 'Desktop', 'E-mail', 'Endpoint', 'Endpoints', 'Error', 'Format', 'Frameworks', 'General', 'Invitation', 'Issuer', 'Link', 'Login {time}'],
  ...['Logo', 'Logs', 'Machine', 'Message {time}', 'Messages', 'Minutes', 'Name', 'Native', 'Page', 'Pages', 'Password', 'Pause', 'Person', 'Person: {id}'],
  ...['Post', 'Problem', 'Provider', 'Region', 'Roles', 'Secrets', 'Server', 'Session', 'Sessions', 'Social', 'Start', 'Support', 'Terminal', 'Test', 'Text'],
  ...['Type', 'Version', 'Version {version}', 'Website', 'optional', '{host}, port {port}'],
]);

/** A phrase with a form for each plural: languages have different ones, and all have `other`. */
const counts = (word) => typeof word === 'object' && 'other' in word && Object.keys(word).every((form) => FORMS.includes(form));

function phrasesIn(words, path = '') {
  return new Map(
    Object.entries(words).flatMap(([key, word]) => {
      if (typeof word === 'string') return [[path + key, word]];
      return counts(word) ? [[path + key, word.other]] : [...phrasesIn(word, `${path}${key}.`)];
    }),
  );
}

function countedIn(words) {
  return Object.values(words).flatMap((word) => (typeof word === 'string' ? [] : counts(word) ? [word] : countedIn(word)));
}

const marksIn = (phrase = '') => [...phrase.matchAll(/\{+[\w.]+\}+/g)].map(([mark]) => mark).sort();

describe.each(dictionaries.map((path) => [relative(CONSOLE, path), path]))('the words of the console in %s', (_name, path) => {
  let dictionary;
  let english;
  beforeAll(async () => {
    dictionary = await dictionaryAt(path);
    english = phrasesIn(dictionary.en);
  });

  it('are written without exclamation marks and stray spaces', () => {
    expect([...english].filter(([, phrase]) => /!(?!\w)|^\s|\s$|\S {2}/.test(phrase))).toEqual([]);
  });

  it.each(LANGUAGES)('are whole in %s: every phrase, every value, every plural, and nothing left in English', async (tag) => {
    const load = dictionary.others[tag];
    if (!load) throw new Error('This language is missing.');
    const words = await load();
    const translated = phrasesIn(words);
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
    expect([...translated].filter(([key, phrase]) => marksIn(phrase).join() !== marksIn(english.get(key)).join())).toEqual([]);
    expect([...translated].filter(([key, phrase]) => (phrase.trim() === '') !== (english.get(key).trim() === ''))).toEqual([]);
    expect([...translated].filter(([, phrase]) => /[!！](?!\w)|^\s|\s$/.test(phrase))).toEqual([]);
    const plurals = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    expect(countedIn(words).filter((forms) => Object.keys(forms).some((form) => !plurals.includes(form)))).toEqual([]);
    const isLeft = ([key, phrase]) => phrase === english.get(key) && /[a-z]{3}/i.test(phrase.replaceAll(/\{\w+\}/g, '')) && !ALIKE.has(phrase);
    expect([...translated].filter(isLeft)).toEqual([]);
  });
});

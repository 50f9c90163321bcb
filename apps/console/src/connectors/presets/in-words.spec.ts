import { smtpPresets } from '@gatepost/connector-config/presets/smtp-presets';
import { inWords } from './in-words';
import { de } from './words/de';

const presetOf = (id: string) => {
  const preset = smtpPresets.find((candidate) => candidate.id === id);
  if (!preset) throw new Error(`There is no preset ${id}.`);
  return preset;
};

describe('a provider in the language of the console', () => {
  it('says all that it says in that language, and fills in the same', () => {
    const zoho = presetOf('zoho');
    const said = inWords(zoho, de);
    expect(said.name).toBe('Zoho Mail');
    expect(said.asks.map(({ key, label, placeholder }) => [key, label, placeholder])).toEqual([
      ['auth.user', 'Adresse', 'no-reply@harbour.example'],
      ['auth.pass', 'Passwort', undefined],
    ]);
    expect(said.choices[0]?.options.at(-1)).toMatchObject({ title: 'Kanada, privat oder kostenlos', fills: { host: 'smtp.zohocloud.ca' } });
    expect(said.links.map(({ url }) => url)).toEqual(zoho.links.map(({ url }) => url));
  });

  it('stays as it came in English, and where nobody knows it', () => {
    const zoho = presetOf('zoho');
    expect(inWords(zoho, undefined)).toBe(zoho);
    const own = { ...zoho, id: 'post-of-tomorrow' };
    expect(inWords(own, de)).toBe(own);
  });
});

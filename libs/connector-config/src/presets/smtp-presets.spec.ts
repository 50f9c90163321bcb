import { smtpConfig, smtpServer } from '../smtp';
import { smtpTemplates } from '../smtp-templates';
import { PRESETS_CHECKED_ON } from './preset';
import { presetProblems } from './preset-problems';
import { smtpPresets } from './smtp-presets';

describe.each(smtpPresets)('the preset for $name', (preset) => {
  it('fits the schema and its own rules', () => {
    expect(smtpConfig.safeParse({ ...preset.example, templates: smtpTemplates }).error).toBeUndefined();
    expect(presetProblems(preset.example)).toEqual([]);
  });

  it('fills in what the schema takes, whatever is chosen', () => {
    for (const { fills } of [preset, ...preset.choices.flatMap(({ options }) => options)]) {
      const chosen = { ...preset.example, ...fills, auth: preset.example.auth };
      expect(smtpServer.safeParse(chosen).error).toBeUndefined();
      const aboutServer = presetProblems(chosen).filter(({ path }) => ['host', 'port', 'secure'].includes(path.join('.')));
      expect(aboutServer).toEqual([]);
    }
  });

  it('asks only for what the configuration has', () => {
    const filled = new Map(Object.entries({ ...preset.example, ...preset.fills }));
    const keys = preset.asks.map(({ key }) => key.split('.')[0] ?? '');
    expect(keys.filter((key) => !filled.has(key) && !(key in preset.example))).toEqual([]);
  });

  it('points to pages of the provider', () => {
    expect(preset.links.length).toBeGreaterThan(0);
    for (const { url } of preset.links) expect(url).toMatch(/^https:\/\/[\w.-]+\/\S+$/);
  });

  it('is the same on the wire', () => {
    expect(JSON.parse(JSON.stringify(preset))).toEqual(preset);
  });
});

describe('the presets', () => {
  it('were compared with the pages of the providers on a day that is over', () => {
    expect(PRESETS_CHECKED_ON).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(Date.parse(PRESETS_CHECKED_ON)).toBeLessThan(Date.now());
  });

  it('have names of their own', () => {
    expect(new Set(smtpPresets.map(({ id }) => id)).size).toBe(smtpPresets.length);
    expect(new Set(smtpPresets.map(({ name }) => name)).size).toBe(smtpPresets.length);
  });
});

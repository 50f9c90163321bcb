import type { SmtpPreset } from '@gatepost/connector-config/presets/preset';
import type { PresetWords } from './preset-words';

/** A provider with what is said of it in the language of the console. What there are no words for stays as it came. */
export function inWords(preset: SmtpPreset, words: PresetWords | undefined): SmtpPreset {
  const said = words?.providers[preset.id];
  if (!said) return preset;
  return {
    ...preset,
    name: said.name ?? preset.name,
    description: said.description,
    ...(preset.limits !== undefined && { limits: said.limits ?? preset.limits }),
    choices: preset.choices.map((choice, at) => ({ ...choice, ...titled(choice, said.choices?.[at]) })),
    asks: preset.asks.map((ask) => ({ ...ask, ...said.asks[ask.key] })),
    links: preset.links.map((link, at) => ({ ...link, title: said.links[at] ?? link.title })),
  };
}

type Choice = SmtpPreset['choices'][number];

function titled(choice: Choice, said: NonNullable<PresetWords['providers'][string]['choices']>[number] | undefined): Choice {
  if (!said) return choice;
  const { label, help, options = {} } = said;
  return { label, help, options: choice.options.map((option) => ({ ...option, title: options[option.value] ?? option.title })) };
}

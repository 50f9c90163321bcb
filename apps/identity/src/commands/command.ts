import type { ParseArgsConfig } from 'node:util';
import type { CommandHost } from './command-host';

type Options = NonNullable<ParseArgsConfig['options']>;

export interface CommandInput {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

/** One thing an operator can do on the host. */
export interface Command {
  /** What is typed: one or two words. */
  readonly name: string;
  readonly summary: string;
  /** What follows the name, as people write it. */
  readonly usage: string;
  /** What else there is to know, line by line. */
  readonly help: readonly string[];
  readonly options: Options;
  /** How many words follow the name. */
  readonly positionals: number;
  /** Answers the exit code. */
  run(input: CommandInput, host: CommandHost): Promise<number>;
}

/** A mistake of who typed the command: its message is one line. */
export class CommandError extends Error {}

export const JSON_OPTION = { json: { type: 'boolean' } } as const satisfies Options;

export function text({ values }: CommandInput, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

export function required(input: CommandInput, name: string): string {
  const value = text(input, name)?.trim();
  if (!value) throw new CommandError(`--${name} is missing.`);
  return value;
}

export function oneOf<Choice extends string>(input: CommandInput, name: string, choices: readonly Choice[], otherwise: Choice): Choice {
  const value = text(input, name) ?? otherwise;
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new CommandError(`--${name} must be ${choices.join(' or ')}.`);
  return found;
}

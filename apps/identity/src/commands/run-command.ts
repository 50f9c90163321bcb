import { EmbeddedPostgresError } from '@gatepost/database/embedded-postgres';
import { MigrationError } from '@gatepost/database/migrate';
import { parseArgs, types } from 'node:util';
import { Environment, EnvironmentError, readVariables } from '../environment';
import { DomainError } from '../platform/http/domain-error';
import { inviteAdministrator } from './admin-invite';
import { createApp } from './app-create';
import { CommandError, type Command } from './command';
import { CommandHost } from './command-host';
import { addConnector } from './connector-add';
import { listConnectorKinds } from './connector-list';
import { databaseStatus } from './db-status';
import { doctor } from './doctor/doctor';
import { rotateKek } from './kek-rotate';
import { rotateKeys } from './keys-rotate';

const commands: readonly Command[] = [inviteAdministrator, createApp, addConnector, listConnectorKinds, rotateKeys, rotateKek, databaseStatus, doctor];
const FORESEEN = [CommandError, EnvironmentError, EmbeddedPostgresError, MigrationError];
const HELP = new Set(['--help', '-h', 'help']);

export interface Places {
  readonly webRoot: string;
  readonly prismaFolder: string;
}

/** Runs what was typed after the program's name. Answers the exit code: 0 done, 1 failed, 2 not understood. */
export async function runCommand(args: readonly string[], variables: Readonly<Record<string, string | undefined>>, places: Places): Promise<number> {
  if (args[0] === undefined || HELP.has(args[0])) return say(overview());
  const command = commands.find(({ name }) => name.split(' ').every((word, at) => args[at] === word));
  if (!command) return complain(`There is no command ${args.filter((word) => !word.startsWith('-')).join(' ')}. See: gatepost --help`, 2);
  const rest = args.slice(command.name.split(' ').length);
  if (rest.some((word) => HELP.has(word))) return say(manual(command));
  const input = understand(command, rest);
  if (typeof input === 'string') return complain(`${input} See: gatepost ${command.name} --help`, 2);
  try {
    const host = new CommandHost(new Environment(readVariables(variables), places.webRoot, places.prismaFolder), command.name);
    try {
      return await command.run(input, host);
    } finally {
      await host.close();
    }
  } catch (error) {
    return complain(reasonOf(error), 1);
  }
}

function understand({ options, positionals: wanted }: Command, args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return positionals.length === wanted
      ? { values, positionals }
      : positionals.length < wanted
        ? 'Something is missing.'
        : `${positionals[wanted] ?? ''} is too much.`;
  } catch (error) {
    return types.isNativeError(error) ? (error.message.split('. ')[0] ?? '').replace(/\.?$/, '.') : 'Not understood.';
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof DomainError) return `${error.code}${error.options.details === undefined ? '' : `: ${error.options.details}`}`;
  const isForeseen = FORESEEN.some((kind) => error instanceof kind);
  if (!types.isNativeError(error)) return String(error);
  return isForeseen ? error.message : (error.stack ?? error.message);
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2;
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`);
  return ['Usage: gatepost <command> [options]', '', ...lines, '', 'gatepost <command> --help tells more. The variables of the service apply.'].join('\n');
}

function manual({ name, usage, summary, help }: Command): string {
  return [`Usage: gatepost ${name} ${usage}`.trimEnd(), '', summary, ...(help.length > 0 ? ['', ...help] : [])].join('\n');
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function complain(text: string, code: number): number {
  process.stderr.write(`${text}\n`);
  return code;
}

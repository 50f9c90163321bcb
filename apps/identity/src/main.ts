import { EmbeddedPostgresError } from '@gatepost/database/embedded-postgres';
import { MigrationError } from '@gatepost/database/migrate';
import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { Environment, EnvironmentError, readVariables } from './environment';
import { PortTakenError } from './platform/http/free-ports';
import { startService } from './start-service';

const IMPATIENT_MS = 1000;
const FORESEEN = [EnvironmentError, EmbeddedPostgresError, MigrationError, PortTakenError];

// Beside the bundle lie the built pages, above it the migrations: in a checkout and in a container alike.
const webRoot = fileURLToPath(new URL('..', import.meta.url));
const prismaFolder = fileURLToPath(new URL('../../../prisma', import.meta.url));

const [, , ...command] = process.argv;
if (command.length > 0) {
  // Loaded on demand: the service does without.
  const { runCommand } = await import('./commands/run-command');
  process.exit(await runCommand(command, process.env, { webRoot, prismaFolder }));
}

try {
  const service = await startService(new Environment(readVariables(process.env), webRoot, prismaFolder));
  let stoppingSince: number | undefined;
  const stop = () => {
    // A signal to a group of processes comes twice: from outside, and from the parent that passes it on. Only a later one means hurry.
    if (stoppingSince !== undefined) return Date.now() - stoppingSince > IMPATIENT_MS ? process.exit(1) : undefined;
    stoppingSince = Date.now();
    void service.stop().then(() => process.exit(0));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
} catch (error) {
  const isForeseen = FORESEEN.some((kind) => error instanceof kind);
  console.error(isForeseen && error instanceof Error ? error.message : error);
  process.exit(1);
}

import { redactReply } from '@gatepost/connector-kit/redact-reply';
import type { ConnectorFactory } from '../connector-factory';
import { describedBy } from './package-description';
import { packageFactory } from './package-factory';
import { findPackage, PackageProblem } from './package-source';
import { PackageError, PackageWorker, type WorkerSurroundings } from './package-worker';

export interface OpenPackage {
  readonly factory: ConnectorFactory;
  readonly version: string;
  readonly close: () => Promise<void>;
}

/** However slow a package is to load. */
const LOAD_MS = 60_000;

/** Finds a package from `home`, starts its thread and reads what it says of itself; or tells why it cannot be used. */
export async function openPackage(
  name: string,
  home: string,
  surroundings: WorkerSurroundings,
  loadMs = LOAD_MS,
): Promise<OpenPackage | { readonly problem: string }> {
  let worker: PackageWorker | undefined;
  try {
    const source = findPackage(name, home);
    worker = new PackageWorker(source, surroundings);
    const description = describedBy(source, await worker.ask({ ask: 'describe' }, loadMs));
    const opened = worker;
    return { factory: packageFactory(opened, description), version: source.version, close: () => opened.close() };
  } catch (error) {
    await worker?.close();
    return { problem: problemOf(error) };
  }
}

function problemOf(error: unknown): string {
  if (error instanceof PackageProblem) return error.message;
  // Whatever else is wrong with its files: the service starts without it.
  if (!(error instanceof PackageError)) return `it cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  const { how, said } = error;
  if (how === 'late') return 'it takes too long to load.';
  return `it ${how === 'ended' ? 'ended its thread' : 'failed'} while it was loaded: ${redactReply(said.text ?? said.message)}`;
}

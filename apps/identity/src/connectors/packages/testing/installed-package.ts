import { AllowList } from '../../../platform/outbound/allow-list';
import { Log } from '../../../platform/logging/log';
import { OutboundGuard } from '../../../platform/outbound/outbound-guard';
import { openPackage, type OpenPackage } from '../open-package';
import type { VendorServer } from './vendor-server';

/** Every host is on this machine. */
const here = () => Promise.resolve(['127.0.0.1']);

/** The guard of an operator who lets everything on this machine be called. */
const openGuard = () => new OutboundGuard([AllowList.of('127.0.0.1:*')], here);

/** Who waits for a test has less time than who waits for a provider. */
const SEND_MS = 2_000;

/** A package as the service opens it, which takes a server on this machine for its provider. */
export async function installedPackage(name: string, server?: VendorServer): Promise<OpenPackage> {
  const opened = await openPackage(name, process.cwd(), { guard: openGuard(), log: new Log('silent'), flags: server?.flags ?? [], sendMs: SEND_MS }, 20_000);
  if ('problem' in opened) throw new Error(opened.problem);
  return opened;
}

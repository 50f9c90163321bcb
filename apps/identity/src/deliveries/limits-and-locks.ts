import type { findDeliveries } from '@gatepost/contracts/management/deliveries';
import type { ReplyOf } from '@gatepost/contracts/operation';
import type { RecipientState, WindowState } from './recipient-state.store';

type Reply = ReplyOf<typeof findDeliveries>;

export function limitsOf(windows: readonly WindowState[]): Reply['limits'] {
  return windows.map(({ seconds, most, used, freeAt }) => ({ seconds, most, left: Math.max(0, most - used), freeAt: freeAt?.getTime() ?? null }));
}

/** A network that has failed too often is locked out by itself; with too many failures from everywhere the address is. */
export function lockOf({ blockedUntil, failures }: RecipientState, mostOfNetwork: number): Reply['lock'] {
  const locked = failures.filter(({ count }) => count >= mostOfNetwork);
  return {
    until: blockedUntil?.getTime() ?? null,
    failures: failures.reduce((sum, { count }) => sum + count, 0),
    networks: locked.map(({ network, until }) => ({ network, until: until.getTime() })),
  };
}

import { smtp } from '@gatepost/connector-smtp/connector';
import { ownFactory, type OwnFactory } from './own-factories';

/** Every connector of this repository, a line each. */
export const ownConnectors: readonly OwnFactory[] = [ownFactory(smtp)];

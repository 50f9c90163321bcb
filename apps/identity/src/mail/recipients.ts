import { Injectable } from '@nestjs/common';
import { Sealer } from '../platform/crypto/sealer';

/** A recipient as it is kept with a delivery: enough to find it again and to recognise it, too little to write to it. */
export interface KeptRecipient {
  readonly recipientHash: Buffer;
  readonly recipientMasked: string;
}

@Injectable()
export class Recipients {
  readonly #mac: (...parts: string[]) => Buffer;
  readonly #macs: (...parts: string[]) => readonly Buffer[];

  constructor(sealer: Sealer) {
    this.#mac = sealer.macFor('recipients');
    this.#macs = sealer.macsFor('recipients');
  }

  /** Of an address in canonical form, or of a phone number. */
  of(tenantId: string, recipient: string): KeptRecipient {
    return { recipientHash: this.#mac(tenantId, recipient), recipientMasked: masked(recipient) };
  }

  /** What a recipient may be kept under: deliveries from before SECRET_KEK was replaced are found as well. */
  hashes(tenantId: string, recipient: string): readonly Buffer[] {
    return this.#macs(tenantId, recipient);
  }
}

function masked(recipient: string): string {
  const at = recipient.lastIndexOf('@');
  return at < 0 ? `•••${recipient.slice(-3)}` : `${[...recipient][0] ?? ''}•••${recipient.slice(at)}`;
}

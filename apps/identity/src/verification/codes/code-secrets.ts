import { Injectable } from '@nestjs/common';
import { Sealer } from '../../platform/crypto/sealer';

/** Codes at rest: a keyed digest to check a guess, a sealed copy for a resend. A database alone gives away neither. */
@Injectable()
export class CodeSecrets {
  readonly #mac: (...parts: string[]) => Buffer;
  readonly #macs: (...parts: string[]) => readonly Buffer[];

  constructor(private readonly sealer: Sealer) {
    this.#mac = sealer.macFor('one-time codes');
    this.#macs = sealer.macsFor('one-time codes');
  }

  digest(tenantId: string, codeId: string, purpose: string, code: string): Buffer {
    return this.#mac(tenantId, codeId, purpose, code);
  }

  /** What a kept digest may be: a code that was sent before SECRET_KEK was replaced is still good for its ten minutes. */
  digests(tenantId: string, codeId: string, purpose: string, code: string): readonly Buffer[] {
    return this.#macs(tenantId, codeId, purpose, code);
  }

  seal(tenantId: string, codeId: string, code: string): Buffer {
    return this.sealer.seal(code, place(tenantId, codeId));
  }

  open(tenantId: string, codeId: string, sealed: Buffer): string {
    return this.sealer.open(sealed, place(tenantId, codeId)).toString();
  }
}

const place = (tenantId: string, id: string) => ({ tenantId, table: 'one_time_codes', id, field: 'sealed' });

import type { MailVariables } from '@gatepost/templates/mail-variables';
import { Injectable } from '@nestjs/common';
import { Sealer } from '../platform/crypto/sealer';
import type { MailLanguages } from './mail-languages';

/** What a mail is made of when its time comes. It holds the code and the recipient, so it is sealed while it waits. */
export interface MailPayload {
  /** What it is for: templates are filed under it. */
  readonly kind: string;
  readonly languages: MailLanguages;
  readonly variables: MailVariables;
}

@Injectable()
export class MailPayloads {
  constructor(private readonly sealer: Sealer) {}

  seal(tenantId: string, id: string, payload: MailPayload): Buffer {
    return this.sealer.seal(JSON.stringify(payload), place(tenantId, id));
  }

  open(tenantId: string, id: string, sealed: Buffer): MailPayload {
    return JSON.parse(this.sealer.open(sealed, place(tenantId, id)).toString()) as MailPayload;
  }
}

const place = (tenantId: string, id: string) => ({ tenantId, table: 'deliveries', id, field: 'sealed' });

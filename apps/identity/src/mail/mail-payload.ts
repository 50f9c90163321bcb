import type { PageLanguage } from '@gatepost/contracts/experience/boot';
import type { MailKind } from '@gatepost/templates/mail-kind';
import type { MailVariables } from '@gatepost/templates/mail-variables';
import { Injectable } from '@nestjs/common';
import { Sealer } from '../platform/crypto/sealer';

/** What a mail is made of when its time comes. It holds the code and the recipient, so it is sealed while it waits. */
export interface MailPayload {
  readonly kind: MailKind;
  readonly language: PageLanguage;
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

const place = (tenantId: string, id: string) => ({ tenantId, table: 'outbox_messages', id, field: 'sealed' });

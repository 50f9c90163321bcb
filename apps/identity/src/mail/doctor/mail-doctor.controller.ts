import { examineMail } from '@gatepost/contracts/management/mail-doctor';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller } from '@nestjs/common';
import { Operation } from '../../platform/http/operation';
import { Input } from '../../platform/http/operation-input';
import { ExamineMail } from './examine-mail';

@Controller()
export class MailDoctorController {
  constructor(private readonly examineMail: ExamineMail) {}

  @Operation(examineMail)
  examine(@Input(examineMail) { body }: InputOf<typeof examineMail>): Promise<ReplyOf<typeof examineMail>> {
    return this.examineMail.execute(body);
  }
}

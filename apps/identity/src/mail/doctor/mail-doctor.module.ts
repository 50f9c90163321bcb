import { Module } from '@nestjs/common';
import { ConnectorsModule } from '../../connectors/connectors.module';
import { ExamineMail } from './examine-mail';
import { ExaminedConnectors } from './examined-connector';
import { MailDoctorController } from './mail-doctor.controller';

@Module({
  imports: [ConnectorsModule],
  controllers: [MailDoctorController],
  providers: [ExaminedConnectors, ExamineMail],
})
export class MailDoctorModule {}

import { Module } from '@nestjs/common';
import { OidcModule } from '../oidc/oidc.module';
import { ConsentView } from './consent-view';
import { ConsentController } from './consent.controller';
import { ConsentStore } from './consent.store';

@Module({ imports: [OidcModule], controllers: [ConsentController], providers: [ConsentStore, ConsentView], exports: [ConsentView] })
export class ConsentModule {}

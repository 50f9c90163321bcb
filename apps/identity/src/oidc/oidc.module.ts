import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module';
import { SignInExperienceModule } from '../sign-in-experience/sign-in-experience.module';
import { AccessTokens } from './access-tokens';
import { ArtefactStore } from './artefacts/artefact.store';
import { Interactions } from './interactions';
import { KeyStore } from './keys/key.store';
import { ClosingPages } from './pages/closing-pages';
import { Providers } from './providers';

@Module({
  imports: [ApplicationsModule, SignInExperienceModule],
  providers: [ArtefactStore, KeyStore, ClosingPages, Providers, Interactions, AccessTokens],
  exports: [Providers, Interactions, AccessTokens],
})
export class OidcModule {}

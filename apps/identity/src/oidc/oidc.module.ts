import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module';
import { AuthorizationModule } from '../authorization/authorization.module';
import { SettingsModule } from '../settings/settings.module';
import { SignInExperienceModule } from '../sign-in-experience/sign-in-experience.module';
import { UsersModule } from '../users/users.module';
import { AccessTokens } from './access-tokens';
import { ArtefactStore } from './artefacts/artefact.store';
import { ClientAdapter } from './clients/client-adapter';
import { ClientSecrets } from './clients/client-secrets';
import { DeviceGuesses } from './device/device-guesses';
import { DevicePages } from './device/device-pages';
import { EndAccount } from './end-account';
import { Interactions } from './interactions';
import { KeysModule } from './keys/keys.module';
import { ClosingPages } from './pages/closing-pages';
import { Accounts } from './provider/accounts';
import { ProviderFactory } from './provider/provider-factory';
import { RequestJournal } from './provider/request-journal';
import { ResourceServers } from './provider/resource-servers';
import { RoleCatalogue } from './provider/role-catalogue.store';
import { Providers } from './providers';
import { ResourceTokens } from './resource-tokens';

const provider = [ClientAdapter, ClientSecrets, Accounts, ResourceServers, RoleCatalogue, RequestJournal, ProviderFactory];

@Module({
  imports: [ApplicationsModule, AuthorizationModule, SettingsModule, SignInExperienceModule, UsersModule, KeysModule],
  providers: [ArtefactStore, ClosingPages, DevicePages, DeviceGuesses, ...provider, Providers, Interactions, AccessTokens, ResourceTokens, EndAccount],
  exports: [Providers, Interactions, AccessTokens, ResourceTokens],
})
export class OidcModule {}

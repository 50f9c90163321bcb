import { Module } from '@nestjs/common';
import { OidcModule } from '../oidc/oidc.module';
import { CallerStore } from './caller.store';
import { ManagementTokenStrategy } from './management-token.strategy';

/** Who may call the Management API. What it does lives with each domain. */
@Module({ imports: [OidcModule], providers: [CallerStore, ManagementTokenStrategy] })
export class ManagementApiModule {}

import { Module } from '@nestjs/common';
import { OidcModule } from '../oidc/oidc.module';
import { AccessTokenStrategy } from './access-token.strategy';
import { AccountController } from './account.controller';

/** The Account API: what people may do with their own account. */
@Module({ imports: [OidcModule], controllers: [AccountController], providers: [AccessTokenStrategy] })
export class AccountModule {}

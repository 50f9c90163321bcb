import { makeEnvironmentProviders, type EnvironmentProviders } from '@angular/core';
import { AbstractSecurityStorage, provideAuth } from 'angular-auth-oidc-client';
import { FlowStorage } from './flow-storage';
import { oidcConfiguration } from './oidc-configuration';

export function provideSession(origin: string): EnvironmentProviders {
  return makeEnvironmentProviders([provideAuth({ config: oidcConfiguration(origin) }), { provide: AbstractSecurityStorage, useClass: FlowStorage }]);
}

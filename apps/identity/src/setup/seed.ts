import { oidcClientMetadata, type OidcClientMetadata } from '@gatepost/oidc-contracts/client-metadata';
import { capacitorOrigins, consoleApp, mobileApp, mobileWeb } from '@gatepost/oidc-contracts/demo';
import { Injectable } from '@nestjs/common';
import { Environment } from '../environment';
import { Prisma } from '../platform/database/prisma';
import { ADMIN_TENANT } from '../platform/tenancy/tenant';
import { Tenants } from '../platform/tenancy/tenants';
import { seedManagementApi } from '../authorization/management-api-seed';
import { plainLook } from '../sign-in-experience/stored-experience';

const E_MAIL_CODES = {
  signIn: { methods: [{ identifier: 'email', password: false, verificationCode: true, isPasswordPrimary: false }] },
  signUp: { identifiers: ['email'], password: false, verify: true },
};
const USERNAMES = {
  signIn: { methods: [{ identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true }] },
  signUp: { identifiers: ['username'], password: true, verify: false },
};

/** What must exist before anybody can sign in. Runs at every start and adds only what is missing. */
@Injectable()
export class Seed {
  constructor(
    private readonly prisma: Prisma,
    private readonly tenants: Tenants,
    private readonly environment: Environment,
  ) {}

  async plant(): Promise<void> {
    const ids = this.tenants.all.map(({ id }) => ({ id }));
    await this.prisma.tenant.createMany({ data: ids, skipDuplicates: true });
    await this.prisma.signInExperience.createMany({ data: ids.map(({ id }) => this.#experience(id)), skipDuplicates: true });
    const console = this.#console();
    const demoApps = this.environment.isDemo ? this.#demoApps() : [];
    const { count } = await this.prisma.application.createMany({ data: [console, ...demoApps], skipDuplicates: true });
    const added = await this.prisma.$transaction((transaction) =>
      seedManagementApi(
        transaction,
        ids.map(({ id }) => id),
      ),
    );
    if (count + added > 0) await this.prisma.tenant.updateMany({ data: { configVersion: { increment: 1 } } });
    // The console is where its endpoint says, whatever that was before. A demo's apps get what they lack and keep what they were given.
    await this.#moveTo(console, () => console.oidcClientMetadata);
    for (const app of demoApps) await this.#moveTo(app, (had) => union(had, app.oidcClientMetadata));
  }

  async #moveTo({ tenantId, id }: { tenantId: string; id: string }, wanted: (had: OidcClientMetadata) => OidcClientMetadata): Promise<void> {
    const where = { tenantId_id: { tenantId, id } };
    const row = await this.prisma.application.findUniqueOrThrow({ where });
    const had = oidcClientMetadata.parse(row.oidcClientMetadata);
    const wants = wanted(had);
    if (sameUris(had, wants)) return;
    await this.prisma.$transaction([
      this.prisma.application.update({ where, data: { oidcClientMetadata: wants } }),
      this.prisma.tenant.update({ where: { id: tenantId }, data: { configVersion: { increment: 1 } } }),
    ]);
  }

  /** Administrators always come in by e-mail code, and nobody joins them uninvited. A demo's users may sign up; in production an administrator decides. */
  #experience(tenantId: string) {
    const isAdmin = tenantId === ADMIN_TENANT;
    return {
      tenantId,
      color: plainLook.color,
      branding: plainLook.branding,
      languageInfo: plainLook.languageInfo,
      forgotPasswordMethods: [],
      ...(isAdmin || this.environment.isDemo ? E_MAIL_CODES : USERNAMES),
      signInMode: isAdmin ? 'SignIn' : 'SignInAndRegister',
    };
  }

  #console() {
    const origin = this.environment.adminEndpoint;
    return {
      tenantId: ADMIN_TENANT,
      id: consoleApp.clientId,
      name: 'Gatepost console',
      type: 'SPA',
      oidcClientMetadata: { redirectUris: [origin + consoleApp.callbackPath], postLogoutRedirectUris: [origin + consoleApp.signedOutPath] },
      // A reload asks with prompt=none, where offline_access is not granted.
      customClientMetadata: { alwaysIssueRefreshToken: true },
    };
  }

  #demoApps() {
    const preview = `http://localhost:${this.environment.variables.MOBILE_PORT}`;
    return [
      {
        tenantId: 'default',
        id: mobileApp.clientId,
        name: mobileApp.name,
        type: 'Native',
        oidcClientMetadata: { redirectUris: [mobileApp.redirectUri], postLogoutRedirectUris: [mobileApp.signedOutUri] },
        customClientMetadata: { corsAllowedOrigins: [...capacitorOrigins] },
      },
      {
        tenantId: 'default',
        id: mobileWeb.clientId,
        name: mobileApp.name,
        type: 'SPA',
        oidcClientMetadata: { redirectUris: [preview + mobileWeb.callbackPath], postLogoutRedirectUris: [preview + mobileWeb.signedOutPath] },
      },
    ];
  }
}

const LISTS = ['redirectUris', 'postLogoutRedirectUris'] as const;

function union(had: OidcClientMetadata, more: OidcClientMetadata): OidcClientMetadata {
  const lists = LISTS.map((list) => [list, [...new Set([...had[list], ...more[list]])]] as const);
  return { ...had, ...Object.fromEntries(lists) };
}

function sameUris(a: OidcClientMetadata, b: OidcClientMetadata): boolean {
  return LISTS.every((list) => a[list].length === b[list].length && a[list].every((uri) => b[list].includes(uri)));
}

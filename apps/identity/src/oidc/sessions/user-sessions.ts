import type { UserSession } from '@gatepost/contracts/management/user-sessions';
import { Injectable } from '@nestjs/common';
import { Changes } from '../../platform/audit/changes';
import { requestContext } from '../../platform/http/request-context';
import { AccountEndings } from '../../users/account-endings';
import { UserStore } from '../../users/user.store';
import { SessionStore, type Target } from './session.store';

const NO_CONFIGURATION = { isConfiguration: false };

/** Where people are signed in, as their administrators see it. */
@Injectable()
export class UserSessions {
  constructor(
    private readonly sessions: SessionStore,
    private readonly users: UserStore,
    private readonly endings: AccountEndings,
    private readonly changes: Changes,
  ) {}

  async list(userId: string): Promise<{ sessions: UserSession[] }> {
    const tenantId = requestContext().tenant.id;
    await this.users.find(tenantId, userId);
    return { sessions: await this.sessions.list(tenantId, userId) };
  }

  end(userId: string, sessionId: string, target: Target): Promise<void> {
    const entry = { key: 'Management.UserSession.Delete', userId, target: { type: 'session', id: sessionId }, data: { revokeGrantsTarget: target } } as const;
    return this.changes.make(NO_CONFIGURATION, entry, async (transaction, tenantId) => {
      await this.users.find(tenantId, userId, transaction);
      await this.sessions.end(transaction, tenantId, userId, sessionId, target);
    });
  }

  endAll(userId: string): Promise<void> {
    const entry = { key: 'Management.UserSession.Delete', userId, target: { type: 'user', id: userId } } as const;
    return this.changes.make(NO_CONFIGURATION, entry, async (transaction, tenantId) => {
      await this.users.find(tenantId, userId, transaction);
      await this.endings.end(transaction, tenantId, userId);
    });
  }
}

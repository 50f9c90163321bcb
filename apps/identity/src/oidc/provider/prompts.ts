import { interactionPolicy } from 'oidc-provider';

const { base, Check } = interactionPolicy;

/** The library's own reasons to ask, and one more: whose session this is has been deleted or suspended, so somebody else may sign in. */
export function prompts(): interactionPolicy.DefaultPolicy {
  const policy = base();
  const isGone = new Check('no_account', 'the account of this session is gone', 'login_required', (ctx) => {
    const { session, account } = ctx.oidc;
    return session?.accountId !== undefined && account === undefined ? Check.REQUEST_PROMPT : Check.NO_NEED_TO_PROMPT;
  });
  policy.get('login')?.checks.add(isGone);
  return policy;
}

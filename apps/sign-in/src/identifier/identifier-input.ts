import type { IdentifierType } from '@gatepost/contracts/experience/step';

interface InputKind {
  readonly name: 'email' | 'phone' | 'username' | 'identifier';
  readonly type: 'email' | 'tel' | 'text';
  readonly keyboard: 'email' | 'tel' | 'text';
  readonly autocomplete: 'email' | 'tel' | 'username';
}

/** What the browser should make of the field: its keyboard, and what it offers to fill in. A password manager looks for a user name. */
export function inputFor(kinds: readonly IdentifierType[], leadsToPassword: boolean): InputKind {
  const [only] = kinds.length === 1 ? kinds : [];
  if (only === 'email') return { name: 'email', type: 'email', keyboard: 'email', autocomplete: leadsToPassword ? 'username' : 'email' };
  if (only === 'phone') return { name: 'phone', type: 'tel', keyboard: 'tel', autocomplete: leadsToPassword ? 'username' : 'tel' };
  return { name: only ?? 'identifier', type: 'text', keyboard: kinds.includes('email') ? 'email' : 'text', autocomplete: 'username' };
}

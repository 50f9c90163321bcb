import type { GuidedForm } from '@gatepost/connector-config/guided-form';
import type { FormItem } from '@gatepost/contracts/management/connector-form';

type SectionName = 'server' | 'login' | 'sender' | 'settings' | 'more';

interface Section {
  readonly name: SectionName;
  readonly items: readonly FormItem[];
}

/** How many settings that nobody has to fill in stand among the others. */
const FEW = 2;

/** A guided form has three questions: which server, how we sign in to it, and who sends. What is seldom needed stands behind all the others. */
export function sectionsOf({ choices }: GuidedForm, shown: readonly FormItem[]): readonly Section[] {
  const isGuided = choices.length > 0;
  const optional = shown.filter(({ required }) => required !== true);
  const nameOf = (item: FormItem): SectionName => {
    if (isGuided) return guidedSection(item.key);
    return item.required === true || optional.length <= FEW ? 'settings' : 'more';
  };
  const names: readonly SectionName[] = ['server', 'login', 'sender', 'settings', 'more'];
  return names.map((name) => ({ name, items: shown.filter((item) => nameOf(item) === name) })).filter(({ items }) => items.length > 0);
}

function guidedSection(key: string): SectionName {
  if (['host', 'port', 'security'].includes(key)) return 'server';
  if (key === 'authentication' || /^(?:login|tokens|service)\./.test(key)) return 'login';
  return key === 'fromEmail' || key === 'replyTo' ? 'sender' : 'more';
}

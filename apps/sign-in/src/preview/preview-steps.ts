// Without schemas, and loaded in previews alone: the one thing that decides the steps, here as in the service.
// eslint-disable-next-line @typescript-eslint/no-restricted-imports
import { firstEvent, identifierStep, NO_WISHES, type FirstStepSettings } from '@gatepost/contracts/experience/first-step';
import type { VisibleStep } from '@gatepost/contracts/experience/boot';
import type { PreviewStepName } from '@gatepost/contracts/experience/preview';
import type { CodeStep, IdentifierStep } from '@gatepost/contracts/experience/step';

/** Somebody who comes by. */
const SAMPLES = { email: 'name@example.com', phone: '4915123456789', username: 'name' } as const;
const CODE_LASTS_MS = 600_000;
const RESEND_AFTER_MS = 30_000;

interface Moment {
  /** Epoch milliseconds. */
  readonly now: number;
  /** How many digits a code has. */
  readonly digits: number;
}

/** What people come by with these settings, in that order. The first page is always among them. */
export function previewSteps(settings: FirstStepSettings, moment: Moment): ReadonlyMap<PreviewStepName, VisibleStep> {
  const first = identifierStep(settings, firstEvent(settings, NO_WISHES), NO_WISHES);
  const steps = new Map<PreviewStepName, VisibleStep>([['identifier', first]]);
  const register = first.mayRegister ? identifierStep(settings, 'Register', NO_WISHES) : undefined;
  if (register && first.event !== 'Register') steps.set('register', register);
  if (first.event !== 'Register' && takesPassword(first)) steps.set('password', passwordStep(first));
  if (register && takesPassword(register)) steps.set('choose-password', passwordStep(register));
  const code = codeStep(first, moment) ?? (register && codeStep(register, moment));
  if (code) steps.set('code', code);
  const email = [first, register].some((step) => step?.identifiers.some(({ type }) => type === 'email')) ? SAMPLES.email : null;
  return steps.set('done', { name: 'done', returnTo: '#', email, at: new Date(moment.now).toISOString() });
}

function takesPassword({ identifiers }: IdentifierStep): boolean {
  return identifiers.some(({ methods }) => methods.includes('password'));
}

/** For the service somebody who types a password is still at the identifier. */
function passwordStep(step: IdentifierStep): IdentifierStep {
  const type = step.identifiers.find(({ methods }) => methods.includes('password'))?.type ?? 'username';
  return { ...step, value: SAMPLES[type] };
}

function codeStep({ event, identifiers }: IdentifierStep, { now, digits }: Moment): CodeStep | undefined {
  const choice = identifiers.find(({ methods }) => methods.includes('verificationCode'));
  if (!choice || choice.type === 'username') return undefined;
  return {
    name: 'code',
    event,
    verificationId: 'preview',
    identifier: { type: choice.type, value: SAMPLES[choice.type] },
    mayUsePassword: choice.methods.includes('password'),
    completesProfile: false,
    digits,
    expiresAt: new Date(now + CODE_LASTS_MS).toISOString(),
    resendAt: new Date(now + RESEND_AFTER_MS).toISOString(),
    delivery: { state: 'handed', server: 'example.com', at: new Date(now).toISOString() },
  };
}

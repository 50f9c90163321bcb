import { readFile } from 'node:fs/promises';
import { flow, stepOf, type FlowFacts, type FlowRule } from './flow';

const nothing: FlowFacts = { event: undefined, latest: undefined, isIdentified: false, isIncomplete: false, isFinished: false };

/** The table as a chart: each rule is a question, asked from the top. */
function chartOf(rules: readonly FlowRule[]): string {
  const last = rules.length - 1;
  const lines = rules.flatMap(({ step, because }, index) => {
    if (index === last) return [`    q${index}["${step}: ${because}"]`];
    return [`    q${index}{"${because}"} -- yes --> s${index}["${step}"]`, `    q${index} -- no --> q${index + 1}`];
  });
  return ['flowchart TD', '    reply([a reply, or a page that is loaded]) --> q0', ...lines].join('\n');
}

describe('the flow of a sign-in', () => {
  it.each([
    ['identifier', {}],
    ['identifier', { event: 'ForgotPassword' }],
    ['code', { event: 'SignIn', latest: { isCode: true, isVerified: false } }],
    ['proceed', { event: 'Register', latest: { isCode: false, isVerified: true } }],
    ['profile', { event: 'Register', isIncomplete: true }],
    ['code', { event: 'Register', isIncomplete: true, latest: { isCode: true, isVerified: false } }],
    ['proceed', { event: 'ForgotPassword', latest: { isCode: true, isVerified: true } }],
    ['new-password', { event: 'ForgotPassword', isIdentified: true, latest: { isCode: true, isVerified: true } }],
    ['redirect', { event: 'SignIn', isFinished: true, isIdentified: true }],
  ] as const)('is at %s with %j', (step, facts) => {
    expect(stepOf({ ...nothing, ...facts })).toBe(step);
  });

  it('is drawn in the documentation as it is', async () => {
    const page = await readFile(new URL('../../../../docs/flows/steps.md', import.meta.url), 'utf8');
    const [, chart] = /```mermaid\n([\s\S]*?)\n```/.exec(page) ?? [];
    expect(chart).toBe(chartOf(flow));
  });
});

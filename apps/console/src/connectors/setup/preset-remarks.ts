import type { Config } from '@gatepost/connector-config/config-paths';
import type { GuidedForm } from '@gatepost/connector-config/guided-form';
import type { SmtpDraft } from '@gatepost/connector-config/presets/preset';
import { presetProblems } from '@gatepost/connector-config/presets/preset-problems';
import type { PresetProblem } from '@gatepost/connector-config/presets/provider';
import type { FormItem } from '@gatepost/contracts/management/connector-form';
import * as z from 'zod';
import { itemAt } from '../form/config-issues';
import type { Remark } from '../form/remark';

/** With what it is said by. */
type PresetRemark = Remark & Pick<PresetProblem, 'phrase' | 'facts'>;

/** As far as rules of providers read it. What is not typed right yet is left out. */
const draft = z.object({
  host: z.string().optional().catch(undefined),
  port: z.number().optional().catch(undefined),
  secure: z.boolean().optional().catch(undefined),
  requireTLS: z.boolean().optional().catch(undefined),
  ignoreTLS: z.boolean().optional().catch(undefined),
  fromEmail: z.string().optional().catch(undefined),
  auth: z.record(z.string(), z.unknown()).optional().catch(undefined),
});

/** An empty login is told at its own controls. */
const TOLD_ELSEWHERE = 'preset.login';

/** What a provider would refuse, or not do as it is meant. */
export function presetRemarks(form: GuidedForm, shown: readonly FormItem[], config: Config): readonly PresetRemark[] {
  const read: SmtpDraft = draft.parse(config);
  return presetProblems(read).flatMap(({ code, path, change, ...said }) => {
    const key = itemAt(form, shown, path);
    return key === undefined || code === TOLD_ELSEWHERE ? [] : [{ ...said, key, change }];
  });
}

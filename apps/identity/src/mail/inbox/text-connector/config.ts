import { fields } from '@gatepost/connector-config/fields';
import * as z from 'zod';

/** The connector's id on the wire. */
export const INBOX_CONNECTOR_ID = 'inbox-sms';

const REQUIRED_USAGE_TYPES = ['Register', 'SignIn', 'ForgotPassword', 'Generic'] as const;
type RequiredUsageType = (typeof REQUIRED_USAGE_TYPES)[number];

const PURPOSES: Readonly<Record<RequiredUsageType, string>> = {
  Register: 'your code for a new account at {{application.name}}',
  SignIn: 'your code to sign in to {{application.name}}',
  ForgotPassword: 'your code for a new password at {{application.name}}',
  Generic: 'your code for {{application.name}}',
};

/** What it says until somebody writes something else. The code comes first: of a long text a phone shows the beginning. */
export const firstTexts = REQUIRED_USAGE_TYPES.map((usageType) => ({
  usageType,
  content: `{{code}} is ${PURPOSES[usageType]}. Nobody will ask you for it.`,
}));

/** What an administrator saves. There is nothing else to set: where the inbox is and how to get in is known to the process. */
export const inboxConfig = z.object({
  templates: z
    .array(z.object({ usageType: z.string().min(1).max(64), content: z.string().max(1600) }))
    .superRefine((given, context) => {
      const missing = REQUIRED_USAGE_TYPES.filter((type) => !given.some(({ usageType }) => usageType === type));
      if (missing.length > 0) context.addIssue({ code: 'custom', message: `has no template for ${missing.join(', ')}` });
    })
    .register(fields, {
      label: 'Templates',
      type: 'Json',
      defaultValue: firstTexts,
      description: 'A text for each use. `{{code}}` stands for the code, `{{application.name}}` for the app.',
    }),
});
export type InboxConfig = z.infer<typeof inboxConfig>;

import * as z from 'zod';
import { operation } from '../operation';
import { avatar, customData, givenProfile, name, passwordAlgorithm, passwordDigest, primaryEmail, primaryPhone, readingErrors, username } from './users-shapes';

/** A person as an import brings them. Passwords come as digests alone: to hash those of thousands would keep the service busy for minutes. */
export const importedUser = z.object({
  username: username.optional(),
  primaryEmail: primaryEmail.min(1).optional(),
  primaryPhone: primaryPhone.optional(),
  name: name.optional(),
  avatar: avatar.optional(),
  customData: customData.optional(),
  profile: givenProfile.optional(),
  passwordDigest: passwordDigest.optional(),
  passwordAlgorithm: passwordAlgorithm.optional(),
  /** Of people who are new. */
  isSuspended: z.boolean().optional(),
});
export type ImportedUser = z.output<typeof importedUser>;

/** How many rows one request may bring. */
export const MOST_IMPORTED = 500;

/** Something that keeps a row from being imported. Findings of the schema have the codes and members of the schema's language. */
const issue = z.looseObject({
  /** Where in the row. */
  path: z.array(z.union([z.string(), z.number()])),
  /**
   * Besides those of the schema: `not_an_address`; `unusable_digest`: no password can be checked against it; `identifier_missing`: nothing says who it is;
   * `duplicate_row`: an earlier row of the request is about the same person; `belongs_to_others`: the identifiers are those of several people.
   */
  code: z.string(),
  message: z.string(),
});
export type ImportIssue = z.infer<typeof issue>;

/** What became of a row, or would become of it. */
const outcome = z.object({
  outcome: z.enum(['created', 'updated', 'skipped', 'refused']),
  /** null: there is nobody, or not yet. */
  userId: z.string().nullable(),
  issues: z.array(issue),
});
export type ImportOutcome = z.infer<typeof outcome>;

/** A row is about whoever has its e-mail address, its phone number or its user name. So the same request may be sent again. */
export const importUsers = operation({
  method: 'POST',
  path: '/api/users/import',
  summary: 'Create or update many users at once',
  access: 'manage:users',
  status: 200,
  body: z.object({
    /** A row can be anything: what is wrong with one is told of it, and does not keep the others from being imported. */
    rows: z
      .array(z.union([importedUser, z.unknown()]))
      .min(1)
      .max(MOST_IMPORTED),
    /** What to do when somebody is there already. An update sets what the row has; it leaves a password and a suspension as they are. */
    onExisting: z.enum(['skip', 'update']).default('skip'),
    /** Only tells what would happen. */
    dryRun: z.boolean().default(false),
  }),
  /** The rows in their order. */
  response: z.object({ rows: z.array(outcome) }),
  errors: [...readingErrors, 'entity.unique_integrity_violation'],
});

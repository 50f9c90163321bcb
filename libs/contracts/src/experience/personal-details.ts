import * as z from 'zod';
import { avatar, givenProfile, keptProfile, name } from '../management/users-shapes';

const webAddress = z.url({ protocol: /^https?$/ }).max(1024);

/** What people may say of themselves, in one flat object. Other keys are dropped: nothing here identifies anybody. */
export const extraProfile = givenProfile
  .omit({ preferredUsername: true })
  .extend({ name, avatar: avatar.unwrap(), profile: webAddress, website: webAddress })
  .partial();
export type ExtraProfile = z.infer<typeof extraProfile>;

/** The same as an account keeps it. */
export const personalDetails = z.object({ name: z.string(), avatar: z.string(), profile: keptProfile }).partial();
export type PersonalDetails = z.infer<typeof personalDetails>;

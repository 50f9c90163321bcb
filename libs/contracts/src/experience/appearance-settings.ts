import * as z from 'zod';
import { languageTag } from '../language-tags';

const hexColor = z.string().regex(/^#[\da-f]{3}(?:[\da-f]{3})?$/i, 'is no colour such as #12554c');

/** What a link or an image may lead to: nothing that a browser would run. */
export const webUrl = z.url({ protocol: /^https?$/ }).max(2048);
/** `''` and null: none. */
export const webUrlOrNone = z.union([webUrl, z.literal('')]).nullable();
/** `''` and null: none. */
export const mailAddressOrNone = z
  .union([
    z
      .string()
      .max(254)
      .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/),
    z.literal(''),
  ])
  .nullable();

/** Without `darkPrimaryColor` a lighter shade of the primary colour is taken. */
export const color = z.object({ primaryColor: hexColor, isDarkModeEnabled: z.boolean(), darkPrimaryColor: hexColor.optional() });
export const branding = z.object({ logoUrl: webUrl, darkLogoUrl: webUrl, favicon: webUrl, darkFavicon: webUrl }).partial();
export const languageInfo = z.object({ autoDetect: z.boolean(), fallbackLanguage: languageTag });
/** At most 64 Ki characters. */
export const customCss = z.string().max(65_536).nullable();
/** HTML by the path of its page. */
export const customContent = z.record(z.string().max(256), z.string().max(65_536));
export const customUiAssets = z.object({ id: z.string(), createdAt: z.number() }).nullable();

const sources = z.array(z.string().max(2048)).max(50).optional();
export const customUiCsp = z.object({ scriptSrc: sources, connectSrc: sources });

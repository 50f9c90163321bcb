import * as z from 'zod';

/** Whatever becomes a line of the SMTP dialogue or of the head of a mail holds no control characters. */
export const line = z
  .string()
  .max(998)
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'must not contain control characters');

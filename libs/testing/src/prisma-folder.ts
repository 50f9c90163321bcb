import { fileURLToPath } from 'node:url';

export const PRISMA = fileURLToPath(new URL('../../../prisma', import.meta.url));

import * as z from 'zod';
import { operation } from '../operation';

/** An OpenAPI 3 document. */
const document = z.looseObject({ openapi: z.string(), info: z.looseObject({}), paths: z.looseObject({}) });

const describe = <Path extends `/api/${string}`>(path: Path, summary: string) =>
  operation({ method: 'GET', path, summary, access: 'public', status: 200, response: document, errors: [] });

export const readWholeDocument = describe('/api/swagger.json', 'This document: every operation of this service');
export const readManagementDocument = describe('/api/.well-known/management.openapi.json', 'The Management API');
export const readExperienceDocument = describe('/api/.well-known/experience.openapi.json', 'The Experience API');
export const readUserDocument = describe('/api/.well-known/user.openapi.json', 'The Account API');

/** With the header `logto-status-api-key` equal to the service's own key the reply names the tenant in `logto-tenant-id`. */
export const readStatus = operation({
  method: 'GET',
  path: '/api/status',
  summary: 'Whether the service answers',
  access: 'public',
  status: 204,
  errors: [],
});

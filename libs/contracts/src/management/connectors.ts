import * as z from 'zod';
import { operation } from '../operation';
import { formItem } from './connector-form';
import { templateType } from './email-templates';

const errors = ['auth.authorization_header_missing', 'auth.unauthorized', 'auth.forbidden', 'guard.invalid_input'] as const;

/** Texts by language tag; English is always there. */
const phrases = z.record(z.string(), z.string());
const connectorType = z.enum(['Email', 'Sms', 'Social']);
export type ConnectorType = z.infer<typeof connectorType>;

/** What a kind of connector says of itself. */
const connectorMetadata = z.object({
  /** What it reaches: `smtp`, `github`. */
  target: z.string(),
  platform: z.enum(['Native', 'Universal', 'Web']).nullable(),
  name: phrases,
  description: phrases,
  /** A URL; `data:` where it comes with the connector. */
  logo: z.string(),
  logoDark: z.string().nullable(),
  /** How to set it up, as Markdown. */
  readme: z.string(),
  /** An example of its configuration, as JSON. */
  configTemplate: z.string().optional(),
  formItems: z.array(formItem).optional(),
  customData: z.record(z.string(), z.unknown()).optional(),
  isStandard: z.boolean().optional(),
  isTokenStorageSupported: z.boolean().optional(),
  fromEmail: z.string().optional(),
});
/** With the id of the kind. */
export type ConnectorMetadata = z.infer<typeof connectorMetadata> & { readonly id: string };

const connectorFactory = connectorMetadata.extend({ id: z.string(), type: connectorType, isDemo: z.boolean() });

/** What an administrator may say in place of a standard connector's own words. */
const ownMetadata = z.object({
  target: z.string().max(128).optional(),
  name: phrases.optional(),
  logo: z.string().max(2048).optional(),
  logoDark: z.string().max(2048).nullable().optional(),
});
export type OwnMetadata = z.infer<typeof ownMetadata>;

/** A connector of a tenant. `id` is its own, `connectorId` that of its kind. */
const connector = connectorMetadata.extend({
  id: z.string(),
  connectorId: z.string(),
  type: connectorType,
  isDemo: z.boolean(),
  /** Secrets stand in it as a fixed mask. The mask sent back keeps what is stored. */
  config: z.record(z.string(), z.unknown()),
  metadata: ownMetadata,
  syncProfile: z.boolean(),
  enableTokenStorage: z.boolean(),
});
export type ConnectorView = z.infer<typeof connector>;

const config = z.record(z.string().max(128), z.unknown());
const changeable = {
  config: config.optional(),
  metadata: ownMetadata.optional(),
  syncProfile: z.boolean().optional(),
  enableTokenStorage: z.boolean().optional(),
};
const refusals = [
  'connector.invalid_config',
  'connector.cannot_overwrite_metadata_for_non_standard_connector',
  'connector.invalid_type_for_syncing_profile',
  'connector.token_storage_not_supported',
] as const;

export const listConnectors = operation({
  method: 'GET',
  path: '/api/connectors',
  summary: 'List the connectors of the tenant',
  access: 'read:connectors',
  status: 200,
  query: z.object({ target: z.string().max(128).optional() }),
  response: z.array(connector),
  errors: [...errors, 'connector.more_than_one_email', 'connector.more_than_one_sms', 'connector.multiple_target_with_same_platform'],
});

/** An e-mail connector takes the place of the one before it, and so does an SMS connector. */
export const createConnector = operation({
  method: 'POST',
  path: '/api/connectors',
  summary: 'Set a connector up',
  access: 'manage:connectors',
  status: 200,
  body: z.object({
    connectorId: z.string().min(1).max(128),
    id: z
      .string()
      .max(128)
      .regex(/^[\w.~-]+$/)
      .optional(),
    ...changeable,
  }),
  response: connector,
  errors: [
    ...errors,
    ...refusals,
    'connector.not_found_with_connector_id',
    'connector.should_specify_target',
    'connector.multiple_instances_not_supported',
    'connector.multiple_target_with_same_platform',
    'entity.unique_integrity_violation',
  ],
});

export const readConnector = operation({
  method: 'GET',
  path: '/api/connectors/{id}',
  summary: 'Read a connector',
  access: 'read:connectors',
  status: 200,
  response: connector,
  errors: [...errors, 'entity.not_found'],
});

/** `config` is replaced as a whole. Without the password again it must keep the server and the user that the password is for. */
export const changeConnector = operation({
  method: 'PATCH',
  path: '/api/connectors/{id}',
  summary: 'Change a connector',
  access: 'manage:connectors',
  status: 200,
  body: z.object(changeable),
  response: connector,
  errors: [...errors, ...refusals, 'connector.can_not_modify_target', 'entity.not_found', 'entity.invalid_input'],
});

export const deleteConnector = operation({
  method: 'DELETE',
  path: '/api/connectors/{id}',
  summary: 'Delete a connector',
  access: 'manage:connectors',
  status: 204,
  errors: [...errors, 'entity.not_found', 'sign_in_experiences.password_expiration_requires_forgot_password'],
});

/** For a person who has signed in and wants to link an account elsewhere: where their browser goes for it. */
export const createAuthorizationUri = operation({
  method: 'POST',
  path: '/api/connectors/{connectorId}/authorization-uri',
  summary: 'Get the address of a social provider’s page',
  access: 'manage:connectors',
  status: 200,
  body: z.object({ state: z.string().max(1024).optional(), redirectUri: z.string().max(2048).optional() }),
  response: z.object({ redirectTo: z.string() }),
  errors: [
    ...errors,
    'entity.not_found',
    'session.insufficient_info',
    'connector.unexpected_type',
    'connector.invalid_config',
    'connector.general',
    'connector.invalid_response',
  ],
});

const locale = z
  .string()
  .max(35)
  .regex(/^[\w-]*$/)
  .optional();
/** `templateType` is Generic where it is not said. */
const testParts = { config, locale, templateType: templateType.optional() };

/**
 * Nothing has to be saved before. The header `Delivery-Id` names the delivery, also with an error: its journey is to be read like that of every
 * message. Of what failed only the stage is told: the server was not reached, refused the login, or refused the mail.
 */
export const testConnector = operation({
  method: 'POST',
  path: '/api/connectors/{factoryId}/test',
  summary: 'Send a test message',
  access: 'manage:connectors',
  status: 204,
  body: z.union([z.object({ email: z.string().min(1).max(256), ...testParts }), z.object({ phone: z.string().max(32).regex(/^\d+$/), ...testParts })]),
  errors: [
    ...errors,
    'connector.not_found',
    'connector.unexpected_type',
    'connector.invalid_config',
    'connector.template_not_found',
    'connector.general',
    'request.rate_limited',
  ],
});

export const listConnectorFactories = operation({
  method: 'GET',
  path: '/api/connector-factories',
  summary: 'List the kinds of connectors that are installed',
  access: 'read:connectors',
  status: 200,
  response: z.array(connectorFactory),
  errors,
});

export const readConnectorFactory = operation({
  method: 'GET',
  path: '/api/connector-factories/{id}',
  summary: 'Read a kind of connector',
  access: 'read:connectors',
  status: 200,
  response: connectorFactory,
  errors: [...errors, 'entity.not_found'],
});

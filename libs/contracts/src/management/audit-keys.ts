import type { InteractionEvent } from '../experience/identifiers';

type TokenEvent = 'AuthorizationCode' | 'RefreshToken' | 'ClientCredentials' | 'TokenExchange' | 'DeviceCode' | 'Unknown';

/** What the audit log tells of people: keys of the wire contract. */
type InteractionKey =
  | `Interaction.${InteractionEvent}.${'Create' | 'Update' | 'Submit'}`
  | `Interaction.${InteractionEvent}.${'Profile.Update' | 'Identifier.Submit'}`
  | `Interaction.${InteractionEvent}.Verification.${string}.${'Create' | 'Submit'}`;

/** What it tells of changes through the Management API: our own. */
type ManagementKey = `Management.${string}.${'Create' | 'Update' | 'Delete' | 'Rotate' | 'Test' | 'Unlock'}`;

export type AuditKey = InteractionKey | ManagementKey | `ExchangeTokenBy.${TokenEvent}` | 'RevokeToken' | 'RevokeGrants' | 'Setup.Claim';

import { addressClaims, claims } from '../edit/user-draft';

const PERSON = ['primaryEmail', 'primaryPhone', 'username', 'name', 'avatar', 'isSuspended'] as const;
const PASSWORD = ['passwordDigest', 'passwordAlgorithm'] as const;

/** What a column can become. `member`: a member of the custom data that is called like the column. */
export type ImportField =
  | (typeof PERSON)[number]
  | (typeof PASSWORD)[number]
  | 'profile'
  | 'customData'
  | `profile.${(typeof claims)[number]}`
  | `address.${(typeof addressClaims)[number]}`
  | 'member';

/** For each column of a file what it becomes; undefined: it is not imported. */
export type Mapping = readonly (ImportField | undefined)[];

export const fieldGroups = {
  person: [...PERSON],
  password: [...PASSWORD],
  profile: [...claims.map((claim) => `profile.${claim}` as const), 'profile'],
  address: addressClaims.map((claim) => `address.${claim}` as const),
  data: ['customData', 'member'],
} as const satisfies Readonly<Record<string, readonly ImportField[]>>;

export const identifiers: readonly (ImportField | undefined)[] = ['primaryEmail', 'primaryPhone', 'username'];

/** What others call them, in small letters without signs. */
const ALIASES: Readonly<Record<string, ImportField>> = {
  ...{ email: 'primaryEmail', mail: 'primaryEmail', emailaddress: 'primaryEmail' },
  ...{ phone: 'primaryPhone', phonenumber: 'primaryPhone', mobile: 'primaryPhone', telephone: 'primaryPhone', tel: 'primaryPhone' },
  ...{ login: 'username', user: 'username', fullname: 'name', displayname: 'name', picture: 'avatar', photo: 'avatar', image: 'avatar' },
  ...{ suspended: 'isSuspended', blocked: 'isSuspended', disabled: 'isSuspended' },
  ...{ passwordhash: 'passwordDigest', passwordencrypted: 'passwordDigest', passwordencryptionmethod: 'passwordAlgorithm', hashalgorithm: 'passwordAlgorithm' },
  ...{ firstname: 'profile.givenName', lastname: 'profile.familyName', surname: 'profile.familyName', language: 'profile.locale' },
  ...{ timezone: 'profile.zoneinfo', birthday: 'profile.birthdate', dateofbirth: 'profile.birthdate', street: 'address.streetAddress' },
  ...{ city: 'address.locality', town: 'address.locality', zip: 'address.postalCode', zipcode: 'address.postalCode', metadata: 'customData' },
};

/** What an export has besides, and no import takes. */
const NOT_IMPORTED = new Set(['id', 'haspassword', 'createdat', 'updatedat', 'lastsigninat', 'applicationid', 'identities', 'cimdclientid', 'emailverified']);

/** What columns probably are, by their names. What nobody knows is not imported, and no field is taken twice. */
export function guessMapping(columns: readonly string[]): Mapping {
  const known = new Map<string, ImportField>(Object.entries(ALIASES));
  for (const field of Object.values(fieldGroups).flat())
    if (field !== 'member' && field !== 'profile.profile') known.set(plain(field.replace(/^(profile|address)\./, '')), field);
  const taken = new Set<ImportField>();
  return columns.map((column) => {
    const field = NOT_IMPORTED.has(plain(column)) ? undefined : known.get(plain(column));
    if (field === undefined || taken.has(field)) return undefined;
    taken.add(field);
    return field;
  });
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

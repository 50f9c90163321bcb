import pg from 'pg';
import { migrationList, NO_FILTERS, openEngine, readSchema } from './schema-engine.ts';

const ONE_BYTE_CHAR = 18;
const TEXT = 25;

/** The adapter does not know the one-byte "char" of PostgreSQL's catalogs, which the engine reads to describe a database: to it they are text. */
class CatalogClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.connection.on('rowDescription', ({ fields }: { fields: { dataTypeID: number }[] }) => {
      for (const field of fields) if (field.dataTypeID === ONE_BYTE_CHAR) field.dataTypeID = TEXT;
    });
  }
}

/** The SQL that leads from where the migrations end to the schema; empty when they agree. Needs a server on which it may make a shadow database. */
export async function drift(url: string, folder: string): Promise<string> {
  const engine = await openEngine({ connectionString: url, Client: CatalogClient }, folder);
  const { stdout } = await engine.diff({
    from: { tag: 'migrations', ...migrationList(folder) },
    to: { tag: 'schemaDatamodel', files: readSchema(folder) },
    script: true,
    exitCode: null,
    filters: NO_FILTERS,
  });
  const statements = (stdout ?? '').trim();
  return statements === '-- This is an empty migration.' ? '' : statements;
}

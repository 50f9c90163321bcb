import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, type SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { readSchema } from './prisma-folder.ts';
import { migrationList, NO_FILTERS, openEngine } from './schema-engine.ts';

const ONE_BYTE_CHAR = 18;
const TEXT = 25;

/** Columns of PostgreSQL's catalogs that came as one-byte "char". */
const characters = new Set<string>();

/** The adapter refuses the one-byte "char" of the catalogs, which the engine reads to describe a database: here it passes as text ... */
class CatalogClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.connection.on('rowDescription', ({ fields }: { fields: { name: string; dataTypeID: number }[] }) => {
      for (const field of fields) {
        if (field.dataTypeID !== ONE_BYTE_CHAR) continue;
        characters.add(field.name);
        field.dataTypeID = TEXT;
      }
    });
  }
}

/** ... and is told to the engine as what it is. */
class CatalogAdapters extends PrismaPg {
  override async connect() {
    return withCharacters(await super.connect());
  }

  override async connectToShadowDb() {
    return withCharacters(await super.connectToShadowDb());
  }
}

function withCharacters<Adapter extends SqlDriverAdapter>(adapter: Adapter): Adapter {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    const columnTypes = result.columnTypes.map((type, at) => (characters.has(result.columnNames[at] ?? '') ? ColumnTypeEnum.Character : type));
    return { ...result, columnTypes };
  };
  return adapter;
}

/** The SQL that leads from where the migrations end to the schema; empty when they agree. Needs a server on which it may make a shadow database. */
export async function drift(url: string, folder: string): Promise<string> {
  const engine = await openEngine(new CatalogAdapters({ connectionString: url, Client: CatalogClient }), folder);
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

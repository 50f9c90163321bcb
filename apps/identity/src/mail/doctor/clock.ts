import type { Database } from '../../platform/database/database';
import type { Findings } from './findings';

const MOST_SECONDS = 30;

/** Codes end by the clock of the database, certificates are judged by that of the service. */
export async function examineClock(database: Pick<Database, 'query'>, findings: Findings): Promise<void> {
  const before = Date.now();
  const statement = { name: 'mail doctor clock', text: 'SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now', values: [] };
  const [row] = await database.query<{ now: number }>(statement);
  const here = (before + Date.now()) / 2;
  const seconds = Math.round(Math.abs((row?.now ?? here) - here) / 1000);
  if (seconds > MOST_SECONDS) findings.add('clock.database.differs', { seconds });
  else findings.add('clock.database.agrees', { seconds });
}

import 'reflect-metadata';
import { createSampleApi } from './application';
import { readSettings, SettingsError } from './settings';

try {
  const settings = readSettings(process.env);
  const app = await createSampleApi(settings);
  await app.listen(settings.port, '127.0.0.1');
  const stop = () => void app.close().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
} catch (error) {
  console.error(error instanceof Error && isForeseen(error) ? `The sample API did not start. ${error.message}` : error);
  process.exit(1);
}

function isForeseen(error: Error): boolean {
  return error instanceof SettingsError || ('code' in error && error.code === 'EADDRINUSE');
}

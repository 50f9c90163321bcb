import { types } from 'node:util';
import { redactText } from './redact';

/** An error as the log tells it, with what was behind it. */
export function describeError(error: Error): object {
  const { cause } = error;
  const message = messageOf(error);
  // A system's or a database's code, not one that anybody types: under another name the redactor lets it through.
  const errorCode: unknown = Reflect.get(error, 'code');
  return {
    name: error.name,
    message: redactText(message),
    stack: redactText((error.stack ?? '').replace(error.message, () => message)),
    ...(typeof errorCode === 'string' && { errorCode }),
    ...(types.isNativeError(cause) && { cause: describeError(cause) }),
  };
}

/** The database client repeats what it was called with, secrets among it; its last line says what was wrong. */
function messageOf({ name, message }: Error): string {
  return name.startsWith('PrismaClient') ? (message.trim().split('\n').at(-1) ?? '') : message;
}

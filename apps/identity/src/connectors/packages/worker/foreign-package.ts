import type { Order } from '../messages';

type Callable = (...given: unknown[]) => unknown;

/** Characters of what a package answers, as JSON. */
const LONGEST_ANSWER = 1_000_000;

const DO_WHAT = { send: 'sendMessage', authorize: 'getAuthorizationUri', identify: 'getUserInfo' } as const;

/** A published package, asked in its own way. */
export class ForeignPackage {
  readonly #make: Callable;

  private constructor(make: Callable) {
    this.#make = make;
  }

  static async load(entry: string): Promise<ForeignPackage> {
    const loaded: unknown = await import(entry);
    const exported = member(loaded, 'default');
    const make = typeof exported === 'function' ? exported : member(exported, 'default');
    if (!isCallable(make)) throw failure('invalid_metadata', 'The package exports no connector by default.');
    return new ForeignPackage(make);
  }

  async carryOut(wanted: Order): Promise<unknown> {
    if (wanted.ask === 'describe') return this.#describe();
    if (wanted.ask === 'check') return this.#check(wanted.config);
    const template = wanted.ask === 'send' ? wanted.template : undefined;
    const connector = await this.#connector(wanted.config, template);
    const name = DO_WHAT[wanted.ask];
    const call = member(connector, name);
    if (!isCallable(call)) throw failure('not_implemented', `The package has no ${name}.`);
    if (wanted.ask === 'send') {
      await call.call(connector, wanted.message, wanted.config);
      return null;
    }
    if (wanted.ask === 'identify') return plain(await call.call(connector, wanted.answer, () => Promise.resolve(wanted.session)));
    const session: Record<string, unknown> = {};
    const keep = (more: unknown) => Promise.resolve(void Object.assign(session, more));
    const uri = await call.call(connector, { ...wanted.request, jti: '', headers: {} }, keep);
    return plain({ uri, session });
  }

  async #describe(): Promise<unknown> {
    const connector = await this.#connector({}, undefined);
    return plain({
      type: member(connector, 'type'),
      metadata: member(connector, 'metadata'),
      hasGuard: isCallable(member(member(connector, 'configGuard'), 'safeParse')),
    });
  }

  async #check(config: unknown): Promise<unknown> {
    const guard = member(await this.#connector({}, undefined), 'configGuard');
    const parse = member(guard, 'safeParseAsync') ?? member(guard, 'safeParse');
    if (!isCallable(parse)) throw failure('invalid_config_guard', 'The package does not say which settings it takes.');
    const result = await parse.call(guard, config);
    if (member(result, 'success') === true) return { known: Object.keys(Object(member(result, 'data')) as object) };
    const issues = member(member(result, 'error'), 'issues');
    return plain({ issues: Array.isArray(issues) ? issues.slice(0, 100).map(issueOf) : [] });
  }

  /** Made anew for each order: so what one order is given is never another's. */
  #connector(config: unknown, template: unknown): unknown {
    return this.#make({
      getConfig: () => Promise.resolve(config),
      getI18nEmailTemplate: () => Promise.resolve(template),
    });
  }
}

function issueOf(issue: unknown): object {
  const path = member(issue, 'path');
  return {
    code: textOf(issue, 'code') ?? 'custom',
    message: textOf(issue, 'message') ?? 'is not right',
    path: Array.isArray(path) ? path.map((step) => (typeof step === 'number' ? step : String(step))) : [],
  };
}

function member(value: unknown, name: string): unknown {
  return (typeof value === 'object' && value !== null) || typeof value === 'function' ? Reflect.get(value, name) : undefined;
}

function textOf(value: unknown, name: string): string | undefined {
  const found = member(value, name);
  return typeof found === 'string' ? found : undefined;
}

function isCallable(value: unknown): value is Callable {
  return typeof value === 'function';
}

function plain(value: unknown): unknown {
  const text = JSON.stringify(value ?? null) ?? 'null';
  if (text.length > LONGEST_ANSWER) throw failure('invalid_response', 'The package answers too much.');
  return JSON.parse(text) as unknown;
}

function failure(code: string, message: string): Error {
  return Object.assign(new Error(message), { code, data: { message } });
}

import type { Endpoints } from '../../api/endpoints';
import { urisOf, type Application, type UriListName } from '../application';
import type { Guide } from '../guides/guide';

/** What the holes of code samples are filled with. */
export type GuideValues = Readonly<
  Record<'appId' | 'appSecret' | 'endpoint' | 'issuer' | 'port' | 'redirectUri' | 'signedOutUri' | 'scheme' | 'baseUrl' | 'callbackPath', string>
>;

export interface CodePiece {
  readonly text: string;
  /** Comes from the application. */
  readonly isValue: boolean;
}

export function guideValues(application: Application, { origin: endpoint, issuer }: Endpoints, examples: Guide['examples'], secret?: string): GuideValues {
  const first = (list: UriListName) => urisOf(application, list)[0] ?? examples[list]?.[0] ?? '';
  const redirectUri = first('redirectUris');
  const parsed = URL.parse(redirectUri);
  return {
    appId: application.id,
    appSecret: secret ?? '<app secret>',
    endpoint,
    issuer,
    port: portOf(endpoint),
    redirectUri,
    signedOutUri: first('postLogoutRedirectUris'),
    scheme: redirectUri.split(':')[0] ?? '',
    baseUrl: parsed && parsed.origin !== 'null' ? parsed.origin : '',
    callbackPath: parsed?.pathname ?? '',
  };
}

function portOf(endpoint: string): string {
  const url = URL.parse(endpoint);
  return url?.port || (url?.protocol === 'http:' ? '80' : '443');
}

/** A name in double braces that is none of the values stays: other languages write them too. */
export function piecesOf(template: string, values: GuideValues): readonly CodePiece[] {
  const known: Readonly<Record<string, string>> = values;
  return template.split(/(\{\{\w+\}\})/).flatMap((text): readonly CodePiece[] => {
    const value = text.startsWith('{{') ? known[text.slice(2, -2)] : undefined;
    return value === undefined ? (text === '' ? [] : [{ text, isValue: false }]) : [{ text: value, isValue: true }];
  });
}

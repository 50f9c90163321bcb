/** Whether following the URI leaves the browser for an app. */
export function leadsToApp(uri: string): boolean {
  return !/^https?:/i.test(uri);
}

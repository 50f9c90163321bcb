/** Without the members that are undefined, which the schemas' optional members may be by type but never are in JSON. */
export function given<Value extends object>(value: Value): { [Name in keyof Value]: Exclude<Value[Name], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as { [Name in keyof Value]: Exclude<Value[Name], undefined> };
}

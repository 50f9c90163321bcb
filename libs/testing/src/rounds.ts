/** How often a race or a walk is repeated: briefly with every test run, long with `npm run test:long`. */
export function rounds(usual: number, long: number): number {
  return process.env['GATEPOST_TEST_LONG'] === 'true' ? long : usual;
}

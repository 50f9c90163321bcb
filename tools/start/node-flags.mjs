/** How the service is run: the heap grows in small steps, which halves the memory after a load. */
export const NODE_FLAGS = ['--max-semi-space-size=4', '--heap-growing-percent=50'];

/** Errors name the line of the source. It costs 14 MiB, so a production does without: there they name the line of the bundle. */
export const SOURCE_LINES = '--enable-source-maps';

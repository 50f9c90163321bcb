/** How the service is run: errors name the line of the source, and the heap grows in small steps, which halves the memory after a load. */
export const NODE_FLAGS = ['--enable-source-maps', '--max-semi-space-size=4', '--heap-growing-percent=50'];

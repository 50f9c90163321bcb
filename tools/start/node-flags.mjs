/** How the service is run: errors name the line of the source, and the young heap stays small (the Dockerfile says the same). */
export const NODE_FLAGS = ['--enable-source-maps', '--max-semi-space-size=8'];

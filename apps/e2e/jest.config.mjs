import server from '../../jest.server.mjs';

// Each spec file runs a product and a browser of its own: one at a time, or they would wait for each other on a small machine.
export default { ...server, maxWorkers: 1, testTimeout: 60_000 };

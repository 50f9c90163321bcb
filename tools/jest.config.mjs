import server from '../jest.server.mjs';

// Jest would take test.mjs, which runs the tests of every project, for a test.
export default { ...server, testMatch: ['**/*.spec.mjs'] };

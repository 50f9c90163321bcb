import server from '../../../jest.server.mjs';

export default { ...server };

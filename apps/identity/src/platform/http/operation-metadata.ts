/** Under what routes carry their operation, and pages that they need none. */
export const OPERATION = 'gatepost:operation';
export const OPEN_PAGE = 'gatepost:open page';

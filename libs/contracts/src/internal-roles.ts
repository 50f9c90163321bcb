/** The role `#internal:admin` of every tenant: machine applications that have it may do everything in the Management API. */
export const INTERNAL_ADMIN_ROLE = 'admin-role';

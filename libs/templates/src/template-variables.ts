/** The names a template may begin a variable with. Members of the last four are named behind a dot. */
export const templateVariables = ['code', 'link', 'to', 'locale', 'uiLocales', 'application', 'organization', 'user', 'inviter'] as const;

/** `{{name}}` or `{{name.member}}`. Bounded, so that no text makes it slow. */
export const PLACEHOLDER = /\{\{[ \t]{0,8}(\w{1,32}(?:\.\w{1,32}){0,3})[ \t]{0,8}\}\}/g;

/** What a message is made of, as templates name it: `code`, `link`, `locale`, `application.name` and the like. */
export type MessageValues = { readonly [name: string]: string | MessageValues };

export const en = {
  title: 'This page does not exist',
  lead: 'The address may be mistyped, or the page has moved.',
  action: 'Go to Get started',
};

export type NotFoundWords = typeof en;

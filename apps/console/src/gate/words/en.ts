/** Words of the pages before the console itself. */
export const en = {
  unreachable: {
    title: 'The service does not answer',
    lead: 'Nothing was changed. Check that it is running; trying again is safe.',
    action: 'Try again',
  },
};

export type GateWords = typeof en;

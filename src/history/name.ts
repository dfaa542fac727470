/** The database of the history, apart so that asking whether it is there fetches nothing else. */
export const DATABASE_NAME = 'bona-fide';

/** The migrations this release was written against, by name. A test compares the list with the folder. */
export const MIGRATIONS: readonly string[] = ['0001-foundations.sql'];

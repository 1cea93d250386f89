/**
 * The number of a card. Two forms are in use: ten digits, which are the person's own for life, and fifteen characters, of which
 * the last ten are the same and the first five say group, level and province. Tells no more of it than whose it is.
 */

/** The person's own, by either form. */
export const ownNumber = (card: string) => card.slice(-10);

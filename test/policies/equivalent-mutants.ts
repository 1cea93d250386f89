/**
 * Changes of the law that no answer could ever show, each with the reason. `npm run mutation:law` names every change no
 * worked case notices; one may stand here only where no case could. An entry that is noticed, or gone, is an error.
 */
export type EquivalentMutant = {
  readonly of: string;
  readonly at: string;
  readonly says: string;
  readonly because: string;
};

export const equivalentMutants: readonly EquivalentMutant[] = [];

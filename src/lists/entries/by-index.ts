/**
 * Has rows read in the order of their index. Of a list that came in a moment ago the planner knows nothing yet: it would sort
 * all that is left of the list for each page. For reads that are ordered by place, and never for one that has no index.
 */
import type { Statement } from '../../db/database.ts';

export const BY_INDEX: Statement = {
  text: "select set_config('enable_bitmapscan', 'off', true), set_config('enable_sort', 'off', true)",
};

/** The parts of zod that the Worker carries, under the names zod gives them: schemas, and those of days and instants. */
export * as iso from '../../node_modules/zod/v4/classic/iso.js';
export * from '../../node_modules/zod/v4/classic/schemas.js';

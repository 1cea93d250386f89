/**
 * What the bundle takes for `zod` (see [alias] in wrangler.toml): the schemas without the messages in some fifty
 * languages, which no line here uses and which would double the Worker. Everything outside the bundle imports `zod`
 * itself; the files behind both are the same.
 */
import * as z from './zod-parts.ts';

export * from './zod-parts.ts';
export { z, z as default };

/**
 * What fields and operations mean, for the OpenAPI document. The document is made before the Worker is, so the Worker
 * itself carries none of these words: there `#descriptions` is src/http/undescribed.ts (see [alias] in wrangler.toml).
 */
export { both, choiceText, titled } from '#descriptions';

export type ValueWords<V extends string> = Readonly<Record<V, readonly [vi: string, en: string]>>;

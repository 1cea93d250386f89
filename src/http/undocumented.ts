/**
 * In the Worker, what the maker of the OpenAPI document is: nothing (see [alias] in wrangler.toml). @hono/zod-openapi goes
 * on checking requests and needs to know the routes; descriptions, which cost more to make at every start than all the
 * schemas, are for the document, and that lies ready. It must not change what a schema accepts.
 */
import type { RouteConfig } from '@hono/zod-openapi';

export class OpenAPIRegistry {
  readonly definitions: { readonly type: 'route'; readonly route: RouteConfig }[] = [];

  registerPath(route: RouteConfig): void {
    this.definitions.push({ type: 'route', route });
  }

  register(): void {}

  registerComponent(): void {}
}

/** A schema with a description is the schema. Enumerable, or zod would not hand it on from kind to kind of schema. */
export function extendZodWithOpenApi({ ZodType }: { readonly ZodType: { readonly prototype: object } }): void {
  Object.assign(ZodType.prototype, {
    openapi(this: unknown): unknown {
      return this;
    },
  });
}

/** No schema is registered, so nobody asks what was said of one. */
export function getOpenApiMetadata(): object {
  return {};
}

/** The document is not made here. */
export class OpenApiGeneratorV3 {}

export class OpenApiGeneratorV31 {}

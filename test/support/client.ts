/** The client that anybody would make from our document: typed by openapi/client.d.ts, nothing added by hand. */
import createClient from 'openapi-fetch';
import type { paths } from '../../openapi/client.d.ts';

export function clientOf(url: string) {
  return createClient<paths>({ baseUrl: url, headers: { 'Accept-Language': 'vi' } });
}

export type Client = ReturnType<typeof clientOf>;

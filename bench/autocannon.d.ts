/** What the load process uses of autocannon, which brings no types of its own. */
declare module 'autocannon' {
  type Load = {
    readonly url: string;
    readonly connections: number;
    readonly duration?: number;
    readonly amount?: number;
    readonly timeout: number;
    readonly method: 'POST';
    readonly headers: Readonly<Record<string, string>>;
    readonly requests: readonly { readonly body: string }[];
  };
  type Result = {
    readonly '2xx': number;
    readonly non2xx: number;
    readonly errors: number;
    readonly timeouts: number;
    readonly start: Date;
    readonly finish: Date;
    readonly throughput: { readonly total: number };
    readonly latency: { readonly p50: number; readonly p99: number };
  };
  export default function autocannon(load: Load): Promise<Result>;
}

/** What an example of an operation is, and the usual ones: read by GET, written by POST, a page of one. */

export type Example = {
  readonly operationId: string;
  /** Key of the example in the document. */
  readonly name: string;
  readonly summary: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object | string;
  /** 200 unless it says otherwise. */
  readonly status?: 200 | 201 | 202;
  /** Where the generator cannot ask: what is answered, field for field. */
  readonly answer?: unknown;
  /** The type of a written answer that is no JSON. */
  readonly answerType?: string;
};

type More = Pick<Example, 'params' | 'body' | 'status' | 'query'>;

export function read(operationId: string, path: string, answer?: unknown, more: More = {}): Example {
  return { operationId, name: 'example', summary: 'Ví dụ · Example', method: 'get', path, answer, ...more };
}

export function write(operationId: string, path: string, answer: unknown, more: More = {}): Example {
  return { ...read(operationId, path, answer, more), method: 'post' };
}

export function page(item: object): object {
  return { items: [item], next: null };
}

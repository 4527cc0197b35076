/** An answer to GET. */
export type HttpAnswer = { readonly status: number; readonly type: string; readonly body: string };

/** What answers GET on a path, or POST where it changes something. */
export type HttpRoute = {
  readonly method: 'GET' | 'POST';
  readonly answer: (query: URLSearchParams) => Promise<HttpAnswer>;
};

/** Path -> what answers it. */
export type HttpRoutes = ReadonlyMap<string, HttpRoute>;

export function get(answer: () => Promise<HttpAnswer>): HttpRoute {
  return { method: 'GET', answer };
}

export function plain(status: number, line: string): HttpAnswer {
  return { status, type: 'text/plain; charset=utf-8', body: `${line}\n` };
}

export function json(value: unknown): HttpAnswer {
  return {
    status: 200,
    type: 'application/json; charset=utf-8',
    body: `${JSON.stringify(value, null, 2)}\n`,
  };
}

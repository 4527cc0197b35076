/** An answer to GET. */
export type HttpAnswer = { readonly status: number; readonly type: string; readonly body: string };

/** Path -> what answers it. */
export type HttpRoutes = ReadonlyMap<string, () => Promise<HttpAnswer>>;

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

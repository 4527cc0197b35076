import { spawn } from 'node:child_process';

/** A command of a page, and the lines that the page says it prints. */
export type Typed = { readonly line: number; readonly command: string; readonly expected: readonly string[] };

/** A page's files and its console sessions, in order: `console` blocks whose lines begin with `$`, and what follows each. */
export function readPage(text: string): { files: [string, string][]; session: Typed[] } {
  const files: [string, string][] = [];
  const session: Typed[] = [];
  for (const block of text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)) {
    const [, kind, body = ''] = block;
    const name = /^(?:#|\/\/) file: (.*)$/m.exec(body)?.[1];
    if (name !== undefined) files.push([name, body]);
    if (kind !== 'console') continue;
    const first = text.slice(0, block.index).split('\n').length + 1;
    for (const [at, row] of body.trimEnd().split('\n').entries()) {
      if (row.startsWith('$ ')) session.push({ line: first + at, command: row.slice(2), expected: [] });
      else (session.at(-1)?.expected as string[] | undefined)?.push(row);
    }
  }
  return { files, session };
}

const MARK = '@@ command ';

/** Types the commands into one shell; what each printed, on either stream. `last` is typed at the end, whatever happened. */
export async function typeAll(
  session: readonly Typed[],
  last: string,
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<string[][]> {
  const script = [
    'exec 2>&1',
    `trap '${last}' EXIT`,
    ...session.map(({ command }, at) => `echo '${MARK}${at}'\n${command}`),
  ].join('\n');
  const shell = spawn('bash', ['-c', script], { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  for await (const part of shell.stdout.setEncoding('utf8')) text += part as string;
  const printed: string[][] = session.map(() => []);
  let at = -1;
  for (const row of text.split('\n')) {
    if (row.startsWith(MARK)) at = Number(row.slice(MARK.length));
    else printed[at]?.push(row.trimEnd());
  }
  return printed
    .map((rows) => rows.join('\n').trimEnd())
    .map((rows) => (rows === '' ? [] : rows.split('\n')));
}

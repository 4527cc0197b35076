import { request } from 'node:http';
import { join } from 'node:path';

import type { GpuStatus, PluginStatus } from '../device-plugin/index.ts';
import type { ValueOption } from './arguments/option.ts';

export const STATUS_SOCKET: ValueOption<'status-socket'> = {
  name: 'status-socket',
  short: null,
  value: 'PATH',
  values: null,
  env: ['STATUS_SOCKET', 'STATE_DIR'],
  default: '/var/lib/node-nvml/device-plugin.sock',
  help: 'Where the device plugin answers; device-plugin.sock in its --state-dir unless it was told otherwise.',
};

/** No plugin answers. The message is a sentence. */
export class NoPluginError extends Error {
  override readonly name = 'NoPluginError';
}

/** The exit code of commands that need a plugin. */
export const EXIT_NO_PLUGIN = 3;

const ANSWER_WITHIN_MS = 5_000;

/** What the running plugin says of itself; `flag` is what --status-socket says. Rejects with a `NoPluginError`. */
export async function pluginStatus(flag: string | null): Promise<PluginStatus> {
  return (await askPlugin(flag, 'GET', '/status')) as PluginStatus;
}

/** What the running plugin answers; `flag` is what --status-socket says. Rejects with a `NoPluginError`, or a sentence of its. */
export async function askPlugin(flag: string | null, method: 'GET' | 'POST', path: string): Promise<unknown> {
  return JSON.parse(await ask(socketPath(flag), method, path)) as unknown;
}

function socketPath(flag: string | null): string {
  const { STATUS_SOCKET: socket = '', STATE_DIR: folder = '' } = process.env;
  if (flag !== null) return flag;
  if (socket !== '') return socket;
  return join(folder === '' ? '/var/lib/node-nvml' : folder, 'device-plugin.sock');
}

function ask(socket: string, method: 'GET' | 'POST', path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => {
      reject(new NoPluginError(sentence(socket, reason)));
    };
    const call = request({ socketPath: socket, method, path, timeout: ANSWER_WITHIN_MS }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (text: string) => (body += text));
      response.on('end', () => {
        if (response.statusCode === 200) resolve(body);
        else if (method === 'POST') reject(new Error(body.trim()));
        else fail(`it answered ${response.statusCode ?? 0}: ${body.trim()}`);
      });
    });
    call.on('timeout', () => call.destroy(new Error(`no answer within ${ANSWER_WITHIN_MS} ms`)));
    call.on('error', (error: NodeJS.ErrnoException) => {
      fail(REASONS[error.code ?? ''] ?? error.message);
    });
    call.end();
  });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ECONNREFUSED: 'nobody listens on it',
  EACCES: 'only its owner may open it, as root',
};

function sentence(socket: string, reason: string): string {
  return `No device plugin answers on ${socket}: ${reason}. Is it running (node-nvml device-plugin), and on this path (--status-socket)?`;
}

/** The pods on a GPU, each once, for a cell of a table. */
export function podsOn({ pods }: GpuStatus): string | null {
  const names = [...new Set(pods.map(({ namespace, pod }) => `${namespace}/${pod}`))];
  return names.length === 0 ? null : names.join(', ');
}

import { isIP } from 'node:net';

import { OptionError } from './option-error.ts';

export type ListenAddress = {
  /** Null: every address of the machine. */
  readonly host: string | null;
  readonly port: number;
};

/** `:9409`, `127.0.0.1:9409`, `[::1]:9409`. Throws an `OptionError` that names `place`. */
export function listenAddress(text: string, place = 'The address'): ListenAddress {
  const [, bracketed, plain, digits = ''] = /^(?:\[([^\]]*)\]|([^:]*)):(\d{1,5})$/.exec(text) ?? [];
  const host = bracketed ?? plain ?? '';
  const port = Number(digits);
  const isHost = host === '' || host === 'localhost' || isIP(host) !== 0;
  if (digits !== '' && port > 0 && port < 65_536 && isHost) return { host: host === '' ? null : host, port };
  throw new OptionError(
    `${place} is ${JSON.stringify(text)}, but must be an address and a port, as :9409, 127.0.0.1:9409 or [::1]:9409.`,
  );
}

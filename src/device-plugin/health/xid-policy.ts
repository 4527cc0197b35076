/** What NVIDIA's catalogue says of a code, where it is more than a number to an operator. */
type KnownXid = {
  readonly xid: number;
  readonly name: string;
  /** `application`: the program's own fault, the GPU is fine. Ignored by default, as NVIDIA's plugin does. */
  readonly scope: 'application' | 'gpu';
  readonly action: string;
};

const RESET = 'Reset the GPU.';
const RESTART = 'Restart the application.';

export const KNOWN_XIDS: readonly KnownXid[] = [
  { xid: 13, name: 'graphics engine exception', scope: 'application', action: RESTART },
  { xid: 31, name: 'GPU memory page fault', scope: 'application', action: RESTART },
  { xid: 43, name: 'a channel stopped processing', scope: 'application', action: RESTART },
  { xid: 45, name: 'channels were cleaned up', scope: 'application', action: RESTART },
  { xid: 48, name: 'double-bit ECC error', scope: 'gpu', action: RESET },
  { xid: 63, name: 'a memory row waits to be remapped', scope: 'gpu', action: RESET },
  { xid: 64, name: 'remapping a memory row failed', scope: 'gpu', action: 'Have the card checked.' },
  { xid: 68, name: 'video processor exception', scope: 'application', action: RESTART },
  { xid: 74, name: 'NVLink error', scope: 'gpu', action: 'Reset the GPU; look at the link if it returns.' },
  { xid: 79, name: 'the GPU fell off the bus', scope: 'gpu', action: 'Reset the GPU or reboot the node.' },
  { xid: 92, name: 'many single-bit ECC errors', scope: 'gpu', action: 'Have the card checked.' },
  { xid: 94, name: 'contained memory error', scope: 'gpu', action: RESET },
  { xid: 95, name: 'uncontained memory error', scope: 'gpu', action: RESET },
  { xid: 109, name: 'context switch timed out', scope: 'application', action: RESTART },
  { xid: 119, name: "the GPU's system processor did not answer", scope: 'gpu', action: RESET },
  { xid: 120, name: "the GPU's system processor failed", scope: 'gpu', action: RESET },
];

/** Which Xids take a GPU out. */
export type XidPolicy = {
  /** What holds for a code that `exceptions` does not name. */
  readonly otherwise: 'fatal' | 'ignored';
  readonly exceptions: ReadonlySet<number>;
};

/**
 * NVIDIA's list with `DP_DISABLE_HEALTHCHECKS` and `DP_ENABLE_HEALTHCHECKS`: lists of codes, or `all` (`xids`).
 * What is enabled wins. Unlike NVIDIA's plugin, enabling codes beside `disable=all` has its effect.
 * `ignoredTokens` are words that mean nothing; they are to be reported.
 */
export function xidPolicy(
  disable: readonly string[],
  enable: readonly string[],
): { readonly policy: XidPolicy; readonly ignoredTokens: readonly string[] } {
  const off = tokens(disable);
  const on = tokens(enable);
  const ignoredTokens = [...off.unknown, ...on.unknown];
  if (on.all) return { policy: { otherwise: 'fatal', exceptions: new Set() }, ignoredTokens };
  if (off.all) return { policy: { otherwise: 'ignored', exceptions: on.codes }, ignoredTokens };
  const application = KNOWN_XIDS.filter((known) => known.scope === 'application').map((known) => known.xid);
  const ignored = new Set([...application, ...off.codes].filter((xid) => !on.codes.has(xid)));
  return { policy: { otherwise: 'fatal', exceptions: ignored }, ignoredTokens };
}

export function isFatal({ otherwise, exceptions }: XidPolicy, xid: number): boolean {
  return exceptions.has(xid) !== (otherwise === 'fatal');
}

/** No Xid can take a GPU out, so nobody need listen. */
export function isOff({ otherwise, exceptions }: XidPolicy): boolean {
  return otherwise === 'ignored' && exceptions.size === 0;
}

/** One sentence for an operator. */
export function describeXid(xid: number): string {
  const known = KNOWN_XIDS.find((row) => row.xid === xid);
  return known === undefined ? `Xid ${xid}.` : `Xid ${xid}: ${known.name}. ${known.action}`;
}

function tokens(list: readonly string[]): { all: boolean; codes: Set<number>; unknown: string[] } {
  const words = list.map((word) => word.trim().toLowerCase()).filter((word) => word !== '');
  const named = words.filter((word) => word !== 'all' && word !== 'xids');
  return {
    all: named.length < words.length,
    codes: new Set(named.filter((word) => /^\d+$/.test(word)).map(Number)),
    unknown: named.filter((word) => !/^\d+$/.test(word)),
  };
}

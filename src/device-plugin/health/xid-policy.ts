import { OptionError } from '../options/option-error.ts';
import { parseDuration } from '../options/option-value.ts';
import { IGNORED_XIDS, KNOWN_XIDS, type XidScope } from './xids.ts';

/** How often a code must come before it takes a GPU out. */
export type XidCount = { readonly after: number; readonly withinMs: number };

/** Which Xids take a GPU out. */
export type XidPolicy = {
  /** What holds for a code that `exceptions` does not name. */
  readonly otherwise: 'fatal' | 'ignored';
  readonly exceptions: ReadonlySet<number>;
  /** Fatal codes that are not so at once. */
  readonly counts: ReadonlyMap<number, XidCount>;
};

/** What a person says of Xids, in the words of three programs. */
export type XidWishes = {
  /** `DP_DISABLE_HEALTHCHECKS` and `DP_ENABLE_HEALTHCHECKS` of NVIDIA's plugin: codes, or `all` (`xids`). */
  readonly disableHealthChecks: readonly string[];
  readonly enableHealthChecks: readonly string[];
  /** `XID_CONFIG` of Google's plugin: the codes that count, and no others; 48 counts always. `all`: every one does. */
  readonly xidConfig: readonly string[];
  /** Ours: `43=3/10m`, `92=off`, `13`. */
  readonly healthXids: readonly string[];
};

const ALWAYS_IN_XID_CONFIG = 48;

/**
 * The policy that follows. Each wish outweighs those before it: NVIDIA's list or `XID_CONFIG`, what is disabled, what is
 * enabled, and our own. Unlike NVIDIA's plugin, enabling codes beside `disable=all` has its effect. `warnings` are
 * sentences about words that mean nothing.
 */
export function xidPolicy(wishes: XidWishes): {
  readonly policy: XidPolicy;
  readonly warnings: readonly string[];
} {
  const only = tokens(wordsOf(wishes.xidConfig));
  const off = tokens(wishes.disableHealthChecks);
  const on = tokens(wishes.enableHealthChecks);
  const rules = xidRules(wishes.healthXids);
  let policy: XidPolicy = { otherwise: 'fatal', exceptions: new Set(IGNORED_XIDS), counts: new Map() };
  if (only.codes.size > 0)
    policy = {
      ...policy,
      otherwise: 'ignored',
      exceptions: new Set([ALWAYS_IN_XID_CONFIG, ...only.codes]),
    };
  if (only.all) policy = { ...policy, otherwise: 'fatal', exceptions: new Set() };
  if (off.all) policy = { ...policy, otherwise: 'ignored', exceptions: new Set() };
  policy = judged(policy, off.codes, false);
  if (on.all) policy = { ...policy, otherwise: 'fatal', exceptions: new Set() };
  policy = judged(policy, on.codes, true);
  for (const { xid, count } of rules) policy = judged(policy, [xid], count !== null);
  const counts = new Map(rules.flatMap(({ xid, count }) => (count === null ? [] : [[xid, count] as const])));
  const warnings = [
    ...leftOut('XID_CONFIG', only),
    ...leftOut('DP_DISABLE_HEALTHCHECKS', off),
    ...leftOut('DP_ENABLE_HEALTHCHECKS', on),
  ];
  return { policy: { ...policy, counts }, warnings };
}

/** People write a list in many ways: 32,79, with spaces, one a line, as JSON, or with Xid before each. */
function wordsOf(list: readonly string[]): string[] {
  return list
    .flatMap((text) => text.replaceAll(/[[\]"']/g, ' ').split(/[\s;]+/))
    .map((word) => word.replace(/^xids?[:=-]?(?=\d|$)/i, ''));
}

function leftOut(variable: string, { all, codes, unknown }: Tokens): string[] {
  const nothing = codes.size === 0 && !all ? ' Nothing is left of it, as if it were not set.' : '';
  return unknown.map(
    (word) =>
      `${variable} has ${JSON.stringify(word)}, but each item must be an Xid, as 79, or "all"; it was left out.${nothing}`,
  );
}

export function isFatal({ otherwise, exceptions }: XidPolicy, xid: number): boolean {
  return exceptions.has(xid) !== (otherwise === 'fatal');
}

/** No Xid can take a GPU out, so nobody need listen. */
export function isOff({ otherwise, exceptions }: XidPolicy): boolean {
  return otherwise === 'ignored' && exceptions.size === 0;
}

/** A fatal code that counts at once. */
const AT_ONCE: XidCount = { after: 1, withinMs: 0 };

export function countOf({ counts }: XidPolicy, xid: number): XidCount {
  return counts.get(xid) ?? AT_ONCE;
}

/** One line of the policy as it is in force. */
export type XidPolicyRow = {
  readonly xid: number;
  /** Null: NVIDIA's catalogue, as far as it is known here, does not have it. */
  readonly name: string | null;
  readonly scope: XidScope | null;
  readonly takesGpuOut: boolean;
  readonly after: number;
  readonly withinMs: number;
  readonly action: string | null;
};

/** Every code that is known or named by a wish; all others are as `otherwise`. */
export function policyRows(policy: XidPolicy): XidPolicyRow[] {
  const known = new Map(KNOWN_XIDS.map((row) => [row.xid, row]));
  const xids = [...new Set([...known.keys(), ...policy.exceptions, ...policy.counts.keys()])];
  return xids
    .sort((left, right) => left - right)
    .map((xid) => {
      const { name = null, scope = null, action = null } = known.get(xid) ?? {};
      return { xid, name, scope, takesGpuOut: isFatal(policy, xid), ...countOf(policy, xid), action };
    });
}

/** For an operator: what it is, and what to do. */
export function describeXid(xid: number): { readonly text: string; readonly action: string | null } {
  const known = KNOWN_XIDS.find((row) => row.xid === xid);
  if (known === undefined) return { text: `Xid ${xid}.`, action: null };
  return { text: `Xid ${xid}: ${known.name}.`, action: known.action };
}

/** `13`, `43=3/10m`, `92=off`. Throws an OptionError that names `place`. */
export function xidRules(
  list: readonly string[],
  place = 'The list of Xids',
): readonly { readonly xid: number; readonly count: XidCount | null }[] {
  return list.map((item) => {
    const [, code, off, after, within] =
      /^(\d{1,9})(?:=(?:(off)|(\d{1,6})(?:\/(\S+))?))?$/.exec(item.trim()) ?? [];
    const refuse = (): never => {
      throw new OptionError(
        `${place} has ${JSON.stringify(item)}, but each item must be an Xid (13), an Xid that counts when it comes so often in a time (43=3/10m), or one that is ignored (92=off).`,
      );
    };
    if (code === undefined || (after === undefined) !== (within === undefined)) return refuse();
    const xid = Number(code);
    if (off !== undefined) return { xid, count: null };
    if (after === undefined || within === undefined) return { xid, count: AT_ONCE };
    if (Number(after) < 1) return refuse();
    return { xid, count: { after: Number(after), withinMs: parseDuration(within, refuse) } };
  });
}

function judged(policy: XidPolicy, xids: Iterable<number>, fatal: boolean): XidPolicy {
  const exceptions = new Set(policy.exceptions);
  for (const xid of xids) {
    if (fatal === (policy.otherwise === 'fatal')) exceptions.delete(xid);
    else exceptions.add(xid);
  }
  return { ...policy, exceptions };
}

type Tokens = {
  readonly all: boolean;
  readonly codes: ReadonlySet<number>;
  readonly unknown: readonly string[];
};

function tokens(list: readonly string[]): Tokens {
  const words = list.map((word) => word.trim().toLowerCase()).filter((word) => word !== '');
  const named = words.filter((word) => word !== 'all' && word !== 'xids');
  return {
    all: named.length < words.length,
    codes: new Set(named.filter((word) => /^\d+$/.test(word)).map(Number)),
    unknown: named.filter((word) => !/^\d+$/.test(word)),
  };
}

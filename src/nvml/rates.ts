/** A counter as the driver gave it. */
export type Counter = {
  readonly value: bigint;
  /** When the driver read it, in microseconds since 1970. */
  readonly timestampUs: number;
  /** The bits that it has, after which it begins at 0 again. */
  readonly bits: 32 | 64;
  /** What it counts in. */
  readonly unit: 'bytes' | 'KiB';
};

/**
 * The bytes a second that a counter grew by. It may have begun at 0 again by overflow, once; a step back that no overflow explains is
 * a reset of the GPU, and has no rate. Null: that, a counter that was not given, or no time between the two.
 *
 * @example
 * ```ts
 * // on h100x8
 * import { ratePerSecond } from 'node-nvml';
 * const counter = { value: 1000n, timestampUs: 0, bits: 64, unit: 'bytes' };
 * console.log(ratePerSecond(counter, { ...counter, value: 3000n, timestampUs: 2_000_000 })); // -> 1000
 * ```
 */
export function ratePerSecond(before: Counter | null, after: Counter | null): number | null {
  if (before === null || after === null || before.bits !== after.bits || before.unit !== after.unit)
    return null;
  const seconds = (after.timestampUs - before.timestampUs) / 1e6;
  if (!(seconds > 0)) return null;
  const growth = BigInt.asUintN(after.bits, after.value - before.value);
  // No link moves half of what the counter holds between two readings.
  const isReset = after.value < before.value && growth >> BigInt(after.bits - 1) !== 0n;
  return isReset ? null : (Number(growth) * (after.unit === 'KiB' ? 1024 : 1)) / seconds;
}

/** The bytes that went over the PCI Express link, as counters; two of them give a rate. Null: not counted. */
export type PcieCounters = { readonly transmitted: Counter | null; readonly received: Counter | null };

/** The traffic of the PCI Express link in bytes a second. Null: not counted, or the GPU was reset between the readings. */
export type PcieRates = { readonly transmitted: number | null; readonly received: number | null };

/**
 * The traffic between two readings of `pcieCounters()`.
 *
 * @example
 * ```ts
 * // on h100x8
 * import { pcieRates } from 'node-nvml';
 * const before = device.pcieCounters();
 * await new Promise((resolve) => setTimeout(resolve, 50));
 * console.log(Object.keys(pcieRates(before, device.pcieCounters()))); // -> [ 'transmitted', 'received' ]
 * ```
 */
export function pcieRates(before: PcieCounters | null, after: PcieCounters | null): PcieRates {
  return {
    transmitted: ratePerSecond(before?.transmitted ?? null, after?.transmitted ?? null),
    received: ratePerSecond(before?.received ?? null, after?.received ?? null),
  };
}

/** The traffic of NVLink as counters; two of them give rates. Null: not counted. */
export type NvLinkTraffic = {
  readonly links: readonly NvLinkCounters[];
  /** All links together. */
  readonly total: { readonly transmitted: Counter | null; readonly received: Counter | null };
};

/** The traffic of one link, as counters. Null: not counted. */
export type NvLinkCounters = {
  readonly link: number;
  readonly transmitted: Counter | null;
  readonly received: Counter | null;
};

/** The traffic of NVLink in bytes a second. Null: not counted, or the GPU was reset between the readings. */
export type NvLinkRates = {
  readonly links: readonly {
    readonly link: number;
    readonly transmitted: number | null;
    readonly received: number | null;
  }[];
  readonly total: { readonly transmitted: number | null; readonly received: number | null };
};

/**
 * The traffic between two readings of `nvlink.traffic()`; the links are those of the later one.
 *
 * @example
 * ```ts
 * // on h100x8
 * import { nvlinkRates } from 'node-nvml';
 * const before = device.nvlink.traffic();
 * await new Promise((resolve) => setTimeout(resolve, 50));
 * console.log(nvlinkRates(before, device.nvlink.traffic()).links.length); // -> 18
 * ```
 */
export function nvlinkRates(before: NvLinkTraffic, after: NvLinkTraffic): NvLinkRates {
  const links = after.links.map(({ link, transmitted, received }) => {
    const earlier = before.links.find((other) => other.link === link);
    return {
      link,
      transmitted: ratePerSecond(earlier?.transmitted ?? null, transmitted),
      received: ratePerSecond(earlier?.received ?? null, received),
    };
  });
  return {
    links,
    total: {
      transmitted:
        ratePerSecond(before.total.transmitted, after.total.transmitted) ?? sum(links, 'transmitted'),
      received: ratePerSecond(before.total.received, after.total.received) ?? sum(links, 'received'),
    },
  };
}

/** The sum of the links, where the driver does not count them together. Null: none of them is known. */
function sum(links: NvLinkRates['links'], way: 'transmitted' | 'received'): number | null {
  const known = links.map((link) => link[way]).filter((rate) => rate !== null);
  return known.length === 0 ? null : known.reduce((all, rate) => all + rate, 0);
}

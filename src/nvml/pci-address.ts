/**
 * A PCI address in the one form this library uses: eight digits of domain, lower case, as `00000000:1a:00.0`.
 * NVML prints `00000000:1A:00.0`, the kernel `0000:1a:00.0`, people `1a:00.0`.
 *
 * @example
 * ```ts
 * // on h100x8
 * import { normalisePciBusId } from 'node-nvml';
 * console.log(normalisePciBusId('1A:00.0'), normalisePciBusId('eth0')); // -> 00000000:1a:00.0 null
 * ```
 */
export function normalisePciBusId(text: string): string | null {
  const parts = /^(?:([0-9a-f]{1,8}):)?([0-9a-f]{1,2}):([0-9a-f]{1,2})(?:\.([0-7]))?$/i.exec(text.trim());
  if (parts === null) return null;
  const [, domain = '0', bus = '', device = '', fn = '0'] = parts;
  return `${domain.padStart(8, '0')}:${bus.padStart(2, '0')}:${device.padStart(2, '0')}.${fn}`.toLowerCase();
}

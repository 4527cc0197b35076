/**
 * sysfs' form of a PCI address (0000:1a:00.0) from any of NVML's: 00000000:1A:00.0, or 16 characters in old structs.
 * Null for what is no address.
 */
export function pciAddress(busId: string): string | null {
  const match = /^([0-9a-f]{1,8}):([0-9a-f]{2}):([0-9a-f]{2})\.([0-7])$/.exec(busId.trim().toLowerCase());
  if (match === null) return null;
  const [, domain = '', bus = '', device = '', fn = ''] = match;
  return `${parseInt(domain, 16).toString(16).padStart(4, '0')}:${bus}:${device}.${fn}`;
}

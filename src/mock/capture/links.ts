import type { NvLinkLink } from '../../nvml/actions/nvlink.ts';
import { FieldId } from '../../nvml/raw/enums.ts';
import { field, number, type Tree } from './ask.ts';
import type { Read } from './gpu.ts';

/** An NVSwitch at the other end of links. */
export type Switches = Map<string, { readonly busId: string; readonly deviceId: number | null }>;

/** The NVLinks of a GPU; switches that it leads to are added to `switches`. `gpus`: bus ids by index. */
export function captureLinks(
  { raw, handle, device }: Read,
  gpus: readonly (string | null)[],
  switches: Switches,
): Tree {
  const links = device.nvlink.links() ?? [];
  if (links.length === 0) return {};
  const errors = device.nvlink.errors() ?? [];
  return {
    version: links.find(({ version }) => version !== null)?.version ?? null,
    speed: links.find(({ speed }) => speed !== null)?.speed ?? null,
    lowPower: { threshold: number(field(raw, handle, FieldId.DEV_NVLINK_GET_POWER_THRESHOLD)) },
    links: links.map((link) => {
      const counts = errors.find((each) => each.link === link.link);
      return {
        ...end(link, gpus, switches),
        ...(link.state === 'active' ? {} : { state: link.state }),
        ...withoutZeros({
          replay: counts?.replay ?? null,
          recovery: counts?.recovery ?? null,
          crcFlit: counts?.crcFlit ?? null,
          crcData: counts?.crcData ?? null,
          eccData: counts?.eccData ?? null,
        }),
      };
    }),
  };
}

function end({ remote }: NvLinkLink, gpus: readonly (string | null)[], switches: Switches): Tree {
  if (remote === null) return {};
  const { type, busId } = remote;
  if (type === 'gpu') {
    const gpu = gpus.indexOf(busId);
    return gpu === -1 ? {} : { gpu };
  }
  if (type === 'npu') return { cpu: busId === null ? {} : { busId } };
  if (type !== 'switch' || busId === null) return {};
  if (!switches.has(busId)) switches.set(busId, { busId, deviceId: null });
  return { switch: [...switches.keys()].indexOf(busId) };
}

function withoutZeros(counts: Readonly<Record<string, number | null>>): Tree {
  const some = Object.entries(counts).filter(([, count]) => count !== null && count !== 0);
  return some.length === 0 ? {} : { errors: Object.fromEntries(some) };
}

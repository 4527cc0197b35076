import { counterOf, fieldsOf } from '../field-value.ts';
import type { Gpu } from '../gpu.ts';
import { FieldId } from '../raw/enums.ts';
import type { NvLinkCounters, NvLinkTraffic } from '../rates.ts';
import type { Steps } from '../steps.ts';
import { linkCount } from './nvlink.ts';

const ALL_LINKS = 0xffffffff;

export function* traffic(gpu: Gpu): Steps<NvLinkTraffic | null> {
  const count = yield* linkCount(gpu);
  if (count === null) return null;
  const scopes = [...Array.from({ length: count }, (_, link) => link), ALL_LINKS];
  // Older GPUs count KiB of data, newer ones bytes: each has one of the two.
  const fields = yield* fieldsOf(
    gpu,
    scopes.flatMap((scopeId) => [
      { fieldId: FieldId.DEV_NVLINK_THROUGHPUT_DATA_TX, scopeId },
      { fieldId: FieldId.DEV_NVLINK_THROUGHPUT_DATA_RX, scopeId },
      { fieldId: FieldId.DEV_NVLINK_COUNT_XMIT_BYTES, scopeId },
      { fieldId: FieldId.DEV_NVLINK_COUNT_RCV_BYTES, scopeId },
    ]),
  );
  const all = scopes.map((link, i) => {
    const [sentKib, receivedKib, sentBytes, receivedBytes] = fields.slice(i * 4, i * 4 + 4);
    return {
      link,
      transmitted: counterOf(sentKib, 'KiB') ?? counterOf(sentBytes, 'bytes'),
      received: counterOf(receivedKib, 'KiB') ?? counterOf(receivedBytes, 'bytes'),
    };
  });
  const { transmitted = null, received = null } = all.pop() ?? {};
  const known = (one: Omit<NvLinkCounters, 'link'>) => one.transmitted !== null || one.received !== null;
  return all.some(known) || transmitted !== null || received !== null
    ? { links: all, total: { transmitted, received } }
    : null;
}

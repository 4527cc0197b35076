import { counterOf, fieldsOf } from '../field-value.ts';
import type { Gpu } from '../gpu.ts';
import { FieldId } from '../raw/enums.ts';
import type { PcieCounters } from '../rates.ts';
import type { Steps } from '../steps.ts';

export function* pcieCounters(gpu: Gpu): Steps<PcieCounters | null> {
  const [sent, received] = yield* fieldsOf(gpu, [
    { fieldId: FieldId.DEV_PCIE_COUNT_TX_BYTES, scopeId: 0 },
    { fieldId: FieldId.DEV_PCIE_COUNT_RX_BYTES, scopeId: 0 },
  ]);
  const counters = { transmitted: counterOf(sent, 'bytes'), received: counterOf(received, 'bytes') };
  return counters.transmitted === null && counters.received === null ? null : counters;
}

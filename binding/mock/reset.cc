// What a reset of a GPU does to its state.
#include "mock/lifetime.h"
#include "mock/mig.h"

namespace node_nvml::mock {

namespace {

void apply(u32& current, u32 pending) {
  if (current != absent32 && pending != absent32) current = pending;
}
template <class T>
void clear(T& value) {
  if (value != static_cast<T>(~T{0})) value = 0;
}

}  // namespace

void reset_gpu(Gpu& gpu, u64 now) {
  switch_mig(gpu);
  for (MigDevice& device : gpu.mig) device.present = 0;  // instances do not survive it
  for (MigInstance& instance : gpu.instances) instance.present = 0;
  apply(gpu.eccCurrent, gpu.eccPending);
  apply(gpu.gomCurrent, gpu.gomPending);
  apply(gpu.dramEncryptionCurrent, gpu.dramEncryptionPending);
  clear(gpu.eccVolatileCorrected);
  clear(gpu.eccVolatileUncorrected);
  clear(gpu.eccSramVolatileCorrected);
  clear(gpu.eccSramVolatileParity);
  clear(gpu.eccSramVolatileSecDed);
  clear(gpu.remappedPending);
  clear(gpu.remappedCorrectableInactive);
  clear(gpu.remappedUncorrectableInactive);
  clear(gpu.retiredPending);
  clear(gpu.repairChannelPending);
  clear(gpu.repairTpcPending);
  clear(gpu.bankRemapPending);
  if (gpu.bankRemapInactive != absent32) gpu.bankRemapActive += gpu.bankRemapInactive;
  clear(gpu.bankRemapInactive);
  clear(gpu.recoveryAction);
  gpu.process_count = 0;
  start_anew(gpu, now);
}

}  // namespace node_nvml::mock

// Samples that the driver takes by itself: at fixed steps of the mock's clock, as many as its
// buffer holds, made from the changes that the GPU went through.
#include "mock/live.h"

namespace node_nvml::mock {

namespace {

struct Series {
  u64 period_us;
  u32 size;
  u32 Moment::* value;  // null: power, which moves between two changes
  bool without_mig;
};

/// By SamplingType.
constexpr Series all_series[] = {
    {20000, 120, nullptr, false},
    {167000, 100, &Moment::gpu, true},
    {167000, 100, &Moment::memory, true},
    {167000, 100, &Moment::encoder, true},
    {167000, 100, &Moment::decoder, true},
    {167000, 100, &Moment::clock, false},
    {167000, 100, &Moment::memory_clock, false},
    {20000, 120, &Moment::module_power, false},
    {167000, 100, &Moment::jpeg, true},
    {167000, 100, &Moment::ofa, true},
};

/// The moment that holds at a time; the oldest that is kept speaks for the time before it.
const Moment& moment_of(const Gpu& gpu, u64 time) {
  const u32 kept = gpu.moment_count < max_moments ? gpu.moment_count : max_moments;
  u32 back = 1;
  while (back < kept && gpu.moments[(gpu.moment_count - back) % max_moments].since > time) ++back;
  return gpu.moments[(gpu.moment_count - back) % max_moments];
}

u32 value_of(const Gpu& gpu, const Series& series, u64 time) {
  const Moment& moment = moment_of(gpu, time);
  if (series.value != nullptr) return moment.*series.value;
  if (moment.power == absent32 || time < moment.since) return moment.power;
  return static_cast<u32>(
      approach(moment.power, moment.power_target, time - moment.since, power_time_us) + 0.5);
}

struct Request {
  u64 last_seen;
  u32 room;
  ValueType* type;
  u32* count;
  Sample* samples;
};

/// The oldest that the caller has not seen come first, so that one with little room misses none.
Return take(const Gpu& gpu, const Series& series, const Request& request, u64 now) {
  const u64 newest = now / series.period_us;
  const u64 oldest = newest < series.size ? 0 : newest - series.size + 1;
  const u64 seen = request.last_seen / series.period_us + 1;
  u64 next = seen > oldest ? seen : oldest;
  if (request.samples == nullptr) {
    *request.count = series.size;
    return SUCCESS;
  }
  if (next > newest) return ERROR_NOT_FOUND;
  u32 given = 0;
  for (; given < request.room && next <= newest; ++given, ++next) {
    Sample& sample = request.samples[given];
    sample.timeStamp = next * series.period_us;
    sample.sampleValue.ullVal = value_of(gpu, series, sample.timeStamp);
  }
  *request.count = given;
  return SUCCESS;
}

}  // namespace

Return api::DeviceGetSamples(Device device, SamplingType type, amount last_seen, ValueType* value,
                             u32* count, Sample* samples) {
  const bool arguments = value != nullptr && count != nullptr && type <= OFA_UTILIZATION_SAMPLES &&
                         (samples == nullptr || *count != 0);
  // Before the read, which may run twice.
  const Request request{last_seen, count == nullptr ? 0 : *count, value, count, samples};
  return on_gpu(Row::DeviceGetSamples, device, arguments, [&](const Gpu& gpu) -> Return {
    const Series& series = all_series[type];
    const u64 now = now_us(*live_state());
    if (gpu.moment_count == 0 || (series.without_mig && gpu.migCurrent == 1) ||
        value_of(gpu, series, now) == absent32) {
      return ERROR_NOT_SUPPORTED;
    }
    *value = VALUE_TYPE_UNSIGNED_INT;
    return take(gpu, series, request, now);
  });
}

}  // namespace node_nvml::mock

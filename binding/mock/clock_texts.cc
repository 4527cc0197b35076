#include "mock/clock_texts.h"

#include "mock/clock_rules.h"
#include "mock/load.h"

namespace node_nvml::mock {

namespace {

/// Writes tokens, as far as there is room.
template <u32 size>
class Writer {
 public:
  explicit Writer(MadeText<size>& out) : out_(out) { out_.length = 0; }
  ~Writer() { out_.text[out_.length] = '\0'; }

  Writer& operator<<(const char* text) {
    while (*text != '\0' && out_.length + 1 < size) out_.text[out_.length++] = *text++;
    return *this;
  }
  Writer& operator<<(u32 number) {
    char digits[11];
    char* at = digits + sizeof digits - 1;
    *at = '\0';
    do *--at = static_cast<char>('0' + number % 10);
    while ((number /= 10) != 0);
    return *this << at;
  }

  /// The tokens of a domain, with its clock, its range and whether a user moves it.
  void domain(const char* name, u32 clock, Range range, u32 editable) {
    *this << " " << name << "=" << clock << ", " << name << "min=" << range.min << ", " << name
          << "max=" << range.max << ", " << name << "editable=" << editable;
  }

 private:
  MadeText<size>& out_;
};

/// "perf" counts from the slowest state, which is 0. Memory transfers twice a clock.
template <u32 size>
void write_level(Writer<size>& writer, const Gpu& gpu, const PowerLevel& level, u32 graphics, u32 memory) {
  const PowerLevels& levels = power_levels(gpu);
  writer << "perf=" << static_cast<u32>(levels.items + levels.count - 1 - &level) << ",";
  const Range graphics_range = range_of(gpu, CLOCK_GRAPHICS, level);
  const Range memory_range = range_of(gpu, CLOCK_MEM, level);
  const u32 graphics_editable = gpu.clockOffsetLimitGraphics == absent32 ? 0 : 1;
  const u32 memory_editable = gpu.clockOffsetLimitMemory == absent32 ? 0 : 1;
  writer.domain("nvclock", graphics, graphics_range, graphics_editable);
  writer << ",";
  writer.domain("memclock", memory, memory_range, memory_editable);
  writer << ",";
  writer.domain("memtransferrate", 2 * memory, {2 * memory_range.min, 2 * memory_range.max},
                memory_editable);
}

void put_modes(const Gpu& gpu, MadeText<performance_modes_size>& out) {
  Writer writer(out);
  if (gpu.performanceState == absent32 || gpu.maxClockMemory == absent32) return;
  const PowerLevels& levels = power_levels(gpu);
  for (u32 i = levels.count; i-- > 0;) {
    const PowerLevel& level = levels.items[i];
    write_level(writer, gpu, level, range_of(gpu, CLOCK_GRAPHICS, level).min,
                range_of(gpu, CLOCK_MEM, level).min);
    writer << (i == 0 ? "" : " ; ");
  }
}

void put_frequencies(const Gpu& gpu, u32 graphics, MadeText<clock_frequencies_size>& out) {
  Writer writer(out);
  const PowerLevel* level = find_level(power_levels(gpu), performance_state(gpu));
  if (level == nullptr || gpu.maxClockMemory == absent32) return;
  write_level(writer, gpu, *level, graphics, clock_at(gpu, CLOCK_MEM, 0));
}

}  // namespace

void put_clock_texts(Gpu& gpu) {
  Derived& derived = gpu.derived;
  const bool busy = has_load(gpu) && gpu.loadGpu != 0;
  const u32 idle = locked_graphics(gpu, gpu.clockGraphics);
  put_modes(gpu, derived.performance_modes);
  put_frequencies(gpu, busy ? gpu.plan.clock : idle, derived.clock_frequencies);
  put_frequencies(gpu, busy ? gpu.plan.hot_clock : idle, derived.hot_clock_frequencies);
}

}  // namespace node_nvml::mock

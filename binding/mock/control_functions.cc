// The mock driven by the program that runs on it: commands of nvmlMockControl in the words of C.
#include "mock/control_functions.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "mock/control.h"

namespace node_nvml::mock::control_functions {

namespace {

std::atomic<u32> error_lock{0};
char last_error[512];

int refuse(const char* sentence) {
  ThreadLock lock(error_lock);
  snprintf(last_error, sizeof last_error, "%s", sentence);
  return 1;
}

__attribute__((format(printf, 1, 2))) int command(const char* format, ...) {
  char line[1024];
  char answer[512];
  va_list arguments;
  va_start(arguments, format);
  const int length = vsnprintf(line, sizeof line, format, arguments);
  va_end(arguments);
  if (length < 0 || static_cast<std::size_t>(length) >= sizeof line)
    return refuse("What the mock is told is too long.");
  return Control(nullptr, line, answer, sizeof answer) == 0 ? 0 : refuse(answer);
}

struct GpuName {
  char text[16];
  explicit GpuName(i32 gpu) {
    if (gpu < 0) snprintf(text, sizeof text, "all");
    else snprintf(text, sizeof text, "%d", gpu);
  }
};

}  // namespace

int Control(const char* path, const char* line, char* answer, std::size_t room) {
  return perform_command(path, line, answer, room);
}
const char* Error() { return last_error; }

int RaiseXid(u32 gpu, u32 xid) { return command("event\t%u\t8\t%u", gpu, xid); }
int RaiseXidOnInstance(u32 gpu, u32 xid, u32 gpu_instance, u32 compute_instance) {
  return command("event\t%u\t8\t%u\t%u\t%u", gpu, xid, gpu_instance, compute_instance);
}
int LoseGpu(u32 gpu) { return command("lose\t%u", gpu); }
int RestoreGpu(u32 gpu) { return command("restore\t%u", gpu); }

int SetFault(const char* function, i32 gpu, const char* fault) {
  if (function == nullptr || fault == nullptr) return refuse("A fault needs a function and what it does.");
  char properties[512];
  if (strlen(fault) >= sizeof properties) return refuse("What a fault does is too long.");
  strcpy(properties, fault);
  for (char* at = properties; *at != '\0'; ++at) {
    if (*at == '=' || *at == ' ' || *at == ',') *at = '\t';
  }
  return command("fault\t%s\t%s\t%s", function, GpuName(gpu).text, properties);
}
int ClearFault(const char* function, i32 gpu) {
  return command("clear\t%s\t%s", function == nullptr ? "all" : function, GpuName(gpu).text);
}

int ChangeDriver(const char* action) {
  return action == nullptr ? refuse("What becomes of the driver is not said.")
                           : command("driver-state\t%s", action);
}
int AdvanceClock(u64 microseconds) {
  return command("clock\t%llu", static_cast<unsigned long long>(microseconds));
}
int StopClock() { return command("clock-stop"); }
int RunClock() { return command("clock-run"); }

}  // namespace node_nvml::mock::control_functions

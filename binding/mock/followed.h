// Programs that are followed: they and the processes that they start are on a GPU's lists for as long as they run.
#pragma once

#include "mock/call.h"

namespace node_nvml::mock {

/// Makes an entry that of this program, to be followed from now on.
void follow_self(Process& entry);

/// Lists what the followed programs of a GPU have started since, and ends what has ended: before whoever reads or counts
/// its processes. A look into /proc where there is such a program, else nothing.
void attend_programs(State& state, u32 gpu);

/// The same of the GPU that a handle names, where it names one.
void attend_programs(Device device);

/// What a process is called: as its entry says, else (of a followed program) by its command line.
void read_name(const Process& entry, char (&out)[128]);

}  // namespace node_nvml::mock

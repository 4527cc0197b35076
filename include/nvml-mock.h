/* Driving the mock libnvidia-ml.so.1 of node-nvml from a program that runs on it.
 *
 * The library exports these beside NVML, so that a test links or dlopen()s what it tests and breaks it. They work before
 * nvmlInit too, take effect for every process on the same mock at once, and wake those who wait. Each answers 0, or 1
 * where the mock refused; nvmlMockError() says why, in a sentence. They may be called from any thread.
 *
 * NVIDIA's library has none of them: ask dlsym() where the program is to run on both.
 */
#ifndef NODE_NVML_MOCK_H
#define NODE_NVML_MOCK_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The sentence of this process's last refusal; "" before the first. Valid until the next refusal. */
const char *nvmlMockError(void);

/* Raises an Xid on a GPU, by its index in the scenario: 79 for one that has fallen off the bus. */
int nvmlMockRaiseXid(unsigned int gpu, unsigned int xid);
/* The same of a MIG instance: a program that runs as root gets its ids with the event. */
int nvmlMockRaiseXidOnInstance(unsigned int gpu, unsigned int xid, unsigned int gpuInstance,
                               unsigned int computeInstance);

/* The GPU falls off the bus (everything about it answers NVML_ERROR_GPU_IS_LOST), or is back. */
int nvmlMockLoseGpu(unsigned int gpu);
int nvmlMockRestoreGpu(unsigned int gpu);

/* Gives a function of NVML a fault, in place of the one that it has; gpu -1: on all GPUs, and where none is concerned.
 * "all" is every function. The fault is told in pairs, separated by spaces:
 *
 *   nvmlMockSetFault("nvmlDeviceGetTemperature", 3, "return=ERROR_GPU_IS_LOST from=3 times=1");  the third call
 *   nvmlMockSetFault("nvmlDeviceGetMemoryInfo", -1, "latency=5ms jitter=1ms probability=0.1 seed=7");
 *   nvmlMockSetFault("nvmlDeviceGetPowerUsage", 0, "hang=2s return=ERROR_TIMEOUT every=10");
 *   nvmlMockSetFault("nvmlInit_v2", -1, "return=9 for=30s");
 *
 * return: a return code, by name or number.   latency, jitter: how much longer the call takes, and by how much that varies.
 * hang: a time, or forever (until the fault is cleared or replaced).   for: how long the fault lasts.
 * from, every, times: the first call that it strikes, every how many, how often in all.   probability: 0 to 1; seed. */
int nvmlMockSetFault(const char *function, int gpu, const char *fault);
/* Takes the faults of a function away (NULL: of all functions); calls that hang go on. */
int nvmlMockClearFault(const char *function, int gpu);

/* "unload", "load", "reload", "upgrade" (the library's version is not the driver's until a reload), "lose-access" and
 * "restore-access" (the device nodes cannot be opened, as after a daemon-reload). */
int nvmlMockChangeDriver(const char *action);

/* The mock's clock goes on by so much at once, and what its timeline holds up to then happens. Stopped, it goes on by
 * this alone. */
int nvmlMockAdvanceClock(unsigned long long microseconds);
int nvmlMockStopClock(void);
int nvmlMockRunClock(void);

/* Any command of the mock's control, its parts separated by tabs; path is a state file, or NULL for the mock that this
 * library belongs to. `answer` gets what was asked for, or the sentence of a refusal:
 *
 *   nvmlMockControl(NULL, "set\t0\ttemperatureGpu\t91", answer, sizeof answer);
 *   nvmlMockControl(NULL, "process\t0\tself\tmemory\t1048576", answer, sizeof answer);
 *
 * `self` is this program, with the processes that it starts, on the list of GPU 0 until each ends. */
int nvmlMockControl(const char *path, const char *command, char *answer, size_t room);

#ifdef __cplusplus
}
#endif

#endif

// One era's libnvidia-ml.so.1: a stub for each function that its driver exported, and nothing for what came later.
// NVML_ERA is the driver branch. A stub keeps every argument where it is and jumps through the core's table.

.set row, 0

#if defined(__x86_64__)
#define JUMP movq nvmlMockTable@GOTPCREL(%rip), %rax; jmp *(8 * row)(%rax)
#define JUMP_TO(symbol) jmp *symbol@GOTPCREL(%rip)
#elif defined(__aarch64__)
#define JUMP adrp x16, :got:nvmlMockTable; ldr x16, [x16, #:got_lo12:nvmlMockTable]; ldr x16, [x16, #(8 * row)]; br x16
#define JUMP_TO(symbol) adrp x16, :got:symbol; ldr x16, [x16, #:got_lo12:symbol]; br x16
#else
#error "The mock has no stubs for this architecture."
#endif

#define FN(driver, who, name, parameters)       \
  .if driver <= NVML_ERA;                       \
  .globl nvml##name;                            \
  .type nvml##name, %function;                  \
  nvml##name: JUMP;                             \
  .size nvml##name, . - nvml##name;             \
  .endif;                                       \
  .set row_##name, row;                         \
  .set row, row + 1;

// A name of a driver that no header has any more, for a function that has another one today.
#define ALIAS(driver, old, name)                \
  .if driver <= NVML_ERA;                       \
  .set row, row_##name;                         \
  .globl nvml##old;                             \
  .type nvml##old, %function;                   \
  nvml##old: JUMP;                              \
  .size nvml##old, . - nvml##old;               \
  .endif;

// Control of the mock, in every era.
#define MOCK_FN(result, name, parameters)       \
  .globl nvmlMock##name;                        \
  .type nvmlMock##name, %function;              \
  nvmlMock##name: JUMP;                         \
  .size nvmlMock##name, . - nvmlMock##name;     \
  .set row, row + 1;

.text
#include "abi/functions.def"
#include "control_functions.def"
ALIAS(418, GetBlacklistDeviceCount, GetExcludedDeviceCount)
ALIAS(418, GetBlacklistDeviceInfoByIndex, GetExcludedDeviceInfoByIndex)

// Every driver has it, and no header: nvidia-smi asks for it.
.globl nvmlInternalGetExportTable
.type nvmlInternalGetExportTable, %function
nvmlInternalGetExportTable: JUMP_TO(nvmlMockExportTable)
.size nvmlInternalGetExportTable, . - nvmlInternalGetExportTable

.section .note.GNU-stack, "", %progbits

// One era's libnvidia-ml.so.1: a stub for each function that its driver exported, and nothing for what came later.
// NVML_ERA is the driver branch. A stub keeps every argument where it is and jumps through the core's table.

.set row, 0

#if defined(__x86_64__)
#define JUMP movq nvmlMockTable@GOTPCREL(%rip), %rax; jmp *(8 * row)(%rax)
#elif defined(__aarch64__)
#define JUMP adrp x16, :got:nvmlMockTable; ldr x16, [x16, #:got_lo12:nvmlMockTable]; ldr x16, [x16, #(8 * row)]; br x16
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
  .set row, row + 1;

.text
#include "abi/functions.def"

.section .note.GNU-stack, "", %progbits

// Where the kernel starts the single binary: the stack is as it left it, and nothing else is there. The parameters are
// written by scripts/binary/start.js. Started by the dynamic linker itself ("ld-linux ./node-nvml", ldd), everything is
// done already: it hands over a function to call at the end, where the kernel hands over 0.
.section .start, "ax"

#if defined(__x86_64__)
.globl start_here
start_here:
  jmp 1f
  .balign 16
parameters:
  .zero 7 * 8
1:
  test %rdx, %rdx
  jnz 2f
  mov %rsp, %rbx
  mov %rsp, %rdi
  call start_bytes
  sub %rax, %rsp
  mov %rbx, %rdi
  mov %rsp, %rsi
  lea parameters(%rip), %rdx
  call start_program
  xor %edx, %edx
  xor %ebp, %ebp
  jmp *%rax
2:
  jmp *parameters(%rip)
#elif defined(__aarch64__)
.globl start_here
start_here:
  b 1f
  .balign 16
parameters:
  .zero 7 * 8
1:
  cbnz x0, 2f
  mov x19, sp
  mov x0, sp
  bl start_bytes
  sub sp, x19, x0
  mov x0, x19
  mov x1, sp
  adr x2, parameters
  bl start_program
  mov x16, x0
  mov x0, #0
  mov x29, #0
  mov x30, #0
  br x16
2:
  adr x16, parameters
  ldr x16, [x16]
  br x16
#endif

.section .note.GNU-stack, "", %progbits

// Lets nvml-mock-control start on glibc 2.28: a program linked on 2.34 or later asks for a start routine of that version.
#if defined(__x86_64__)
#define OLD_GLIBC "GLIBC_2.2.5"
#elif defined(__aarch64__)
#define OLD_GLIBC "GLIBC_2.17"
#endif

extern "C" {

using Main = int (*)(int, char**, char**);

int start_of_old(Main, int, char**, void (*)(), void (*)(), void (*)(), void*);
__asm__(".symver start_of_old,__libc_start_main@" OLD_GLIBC);

/// What the linker's start code calls; it finds this one before libc's.
__attribute__((visibility("hidden"))) int __libc_start_main(Main main, int count, char** arguments,
                                                            void (*init)(), void (*fini)(),
                                                            void (*loader_fini)(), void* stack) {
  return start_of_old(main, count, arguments, init, fini, loader_fini, stack);
}
}

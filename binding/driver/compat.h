// Keeps the binary loadable on glibc 2.28: these functions moved between libraries in 2.34 and got a new version there.
#pragma once

#if defined(__x86_64__)
#define NODE_NVML_OLD_GLIBC "GLIBC_2.2.5"
#define NODE_NVML_OLD_DLINFO "GLIBC_2.3.3"
#elif defined(__aarch64__)
#define NODE_NVML_OLD_GLIBC "GLIBC_2.17"
#define NODE_NVML_OLD_DLINFO "GLIBC_2.17"
#else
#error "node-nvml is built for x86-64 and aarch64"
#endif

__asm__(".symver dlopen,dlopen@" NODE_NVML_OLD_GLIBC);
__asm__(".symver dlsym,dlsym@" NODE_NVML_OLD_GLIBC);
__asm__(".symver dlerror,dlerror@" NODE_NVML_OLD_GLIBC);
__asm__(".symver dlinfo,dlinfo@" NODE_NVML_OLD_DLINFO);
__asm__(".symver pthread_create,pthread_create@" NODE_NVML_OLD_GLIBC);
__asm__(".symver pthread_detach,pthread_detach@" NODE_NVML_OLD_GLIBC);
__asm__(".symver pthread_attr_setstacksize,pthread_attr_setstacksize@" NODE_NVML_OLD_GLIBC);
__asm__(".symver pthread_sigmask,pthread_sigmask@" NODE_NVML_OLD_GLIBC);

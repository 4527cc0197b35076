// How long a program on the mock waits for what takes more than a call. Prints nanoseconds, a line a try.
//   times first LIBRARY TRIES          from dlopen to the first temperature, in a process of its own each
//   times enumerate LIBRARY TRIES      every GPU and every MIG device of it, by handle and UUID
//   times wake LIBRARY CORE STATE TRIES  from an Xid raised in one process to nvmlEventSetWait_v2 in another
#include <dlfcn.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

typedef void *handle;
typedef int (*call)();

static void *library;

static call find(const char *name) {
  call found = (call)dlsym(library, name);
  if (!found) {
    fprintf(stderr, "%s is missing\n", name);
    exit(1);
  }
  return found;
}

static void must(int code, const char *what) {
  if (code == 0) return;
  fprintf(stderr, "%s answered %d\n", what, code);
  exit(1);
}

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000000ll + time.tv_nsec;
}

static void load(const char *path) {
  library = dlopen(path, RTLD_NOW);
  if (!library) {
    fprintf(stderr, "%s\n", dlerror());
    exit(1);
  }
  must(find("nvmlInit_v2")(), "nvmlInit_v2");
}

static handle gpu(unsigned index) {
  handle device;
  must(find("nvmlDeviceGetHandleByIndex_v2")(index, &device), "a handle");
  return device;
}

static void first(const char *path, int tries) {
  for (int i = 0; i < tries; ++i) {
    if (fork() == 0) {
      unsigned celsius;
      const int64_t from = now();
      load(path);
      must(find("nvmlDeviceGetTemperature")(gpu(0), 0, &celsius), "a temperature");
      printf("%lld\n", (long long)(now() - from));
      exit(0);
    }
    int status;
    wait(&status);
    if (status != 0) exit(1);
  }
}

static void enumerate(const char *path, int tries) {
  load(path);
  const call by_index = find("nvmlDeviceGetMigDeviceHandleByIndex"), uuid = find("nvmlDeviceGetUUID");
  for (int i = 0; i < tries; ++i) {
    unsigned gpus, most, parts = 0;
    char text[96];
    const int64_t from = now();
    must(find("nvmlDeviceGetCount_v2")(&gpus), "a count");
    for (unsigned g = 0; g < gpus; ++g) {
      handle device = gpu(g), part;
      must(uuid(device, text, sizeof text), "a UUID");
      must(find("nvmlDeviceGetMaxMigDeviceCount")(device, &most), "a MIG count");
      for (unsigned m = 0; m < most; ++m) {
        if (by_index(device, m, &part) != 0) continue;
        must(uuid(part, text, sizeof text), "a UUID of a MIG device");
        ++parts;
      }
    }
    printf("%lld\n", (long long)(now() - from));
    fprintf(stderr, i == 0 ? "%u GPUs, %u MIG devices\n" : "", gpus, parts);
  }
}

struct shared {
  _Atomic int waiting;
  _Atomic long long woken;
};

/// A bench that is interrupted leaves no waiter behind.
static void wait_for_events(const char *path, struct shared *shared, pid_t parent) {
  struct {
    handle device;
    uint64_t type, data;
    unsigned instances[2];
  } event;
  handle set;
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) exit(1);
  load(path);
  must(find("nvmlEventSetCreate")(&set), "an event set");
  must(find("nvmlDeviceRegisterEvents")(gpu(0), (uint64_t)8, set), "a registration");
  const call wait_v2 = find("nvmlEventSetWait_v2");
  for (;;) {
    shared->waiting = 1;
    must(wait_v2(set, &event, 60000u), "a wait");
    shared->woken = now();
  }
}

static void wake(const char *path, const char *core, const char *state, int tries) {
  struct shared *shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  const pid_t parent = getpid(), waiter = fork();
  if (waiter == 0) wait_for_events(path, shared, parent);
  library = dlopen(core, RTLD_NOW);
  const call control = find("nvmlMockControl");
  for (int i = 0; i < tries; ++i) {
    char answer[256];
    while (!shared->waiting && waitpid(waiter, NULL, WNOHANG) == 0) usleep(100);
    usleep(2000);  // it sleeps, as a waiter does
    shared->waiting = 0;
    shared->woken = 0;
    const int64_t from = now();
    must(control(state, "event\t0\t8\t13", answer, sizeof answer), "the control");
    while (shared->woken == 0 && waitpid(waiter, NULL, WNOHANG) == 0) usleep(50);
    printf("%lld\n", (long long)(shared->woken - from));
  }
  kill(waiter, SIGKILL);
}

int main(int count, char **words) {
  setvbuf(stdout, NULL, _IOLBF, 0);
  if (count == 4 && !strcmp(words[1], "first")) first(words[2], atoi(words[3]));
  else if (count == 4 && !strcmp(words[1], "enumerate")) enumerate(words[2], atoi(words[3]));
  else if (count == 6 && !strcmp(words[1], "wake")) wake(words[2], words[3], words[4], atoi(words[5]));
  else return fprintf(stderr, "usage: see the first lines of times.c\n"), 2;
  return 0;
}

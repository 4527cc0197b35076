// Forks again and again while its threads call NVML, change a GPU and wait for an event. A child has to initialise NVML
// for itself and then reads, changes and waits as the parent does. Ends with 0, or with the line that went wrong.
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

typedef void *handle;
struct event {
  handle device;
  unsigned long long type, data;
  unsigned gi, ci;
};

static int (*init)(void), (*shutdown_)(void), (*by_index)(unsigned, handle *), (*temperature)(handle, int, unsigned *);
static int (*persistence)(handle, int), (*create)(handle *), (*listen_)(handle, unsigned long long, handle);
static int (*wait_)(handle, struct event *, unsigned), (*free_)(handle);
static volatile int stop;

#define CHECK(condition) \
  if (!(condition)) return fprintf(stderr, "line %d: %s\n", __LINE__, #condition), __LINE__ & 0x7f

static int use(void) {
  handle device, set;
  unsigned celsius;
  struct event event;
  CHECK(by_index(0, &device) == 0);
  CHECK(temperature(device, 0, &celsius) == 0 && celsius > 10);
  CHECK(persistence(device, 1) == (geteuid() == 0 ? 0 : 4));
  CHECK(create(&set) == 0);
  CHECK(listen_(device, 8, set) == 0);
  CHECK(wait_(set, &event, 1) == 10);
  CHECK(free_(set) == 0);
  return 0;
}

static void *work(void *unused) {
  while (!stop) {
    if (use() != 0) _exit(99);
  }
  return unused;
}

static int child(void) {
  handle device;
  unsigned celsius;
  CHECK(by_index(0, &device) == 1);
  CHECK(temperature((handle)1, 0, &celsius) == 1);
  CHECK(init() == 0);
  for (int i = 0; i < 3; ++i) {
    const int wrong = use();
    if (wrong != 0) return wrong;
  }
  CHECK(shutdown_() == 0);
  return 0;
}

int main(void) {
  void *library = dlopen("libnvidia-ml.so.1", RTLD_NOW);
  CHECK(library != NULL);
  *(void **)&init = dlsym(library, "nvmlInit_v2");
  *(void **)&shutdown_ = dlsym(library, "nvmlShutdown");
  *(void **)&by_index = dlsym(library, "nvmlDeviceGetHandleByIndex_v2");
  *(void **)&temperature = dlsym(library, "nvmlDeviceGetTemperature");
  *(void **)&persistence = dlsym(library, "nvmlDeviceSetPersistenceMode");
  *(void **)&create = dlsym(library, "nvmlEventSetCreate");
  *(void **)&listen_ = dlsym(library, "nvmlDeviceRegisterEvents");
  *(void **)&wait_ = dlsym(library, "nvmlEventSetWait_v2");
  *(void **)&free_ = dlsym(library, "nvmlEventSetFree");
  CHECK(init() == 0);
  pthread_t threads[3];
  for (int i = 0; i < 3; ++i) pthread_create(&threads[i], NULL, work, NULL);
  for (int round = 0; round < 40; ++round) {
    const pid_t pid = fork();
    if (pid == 0) _exit(child());
    int status = -1;
    CHECK(pid > 0 && waitpid(pid, &status, 0) == pid);
    CHECK(status == 0);
  }
  stop = 1;
  for (int i = 0; i < 3; ++i) pthread_join(threads[i], NULL);
  CHECK(use() == 0);
  CHECK(shutdown_() == 0);
  return 0;
}

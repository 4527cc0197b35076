// A foreign program on NVML, driven by a test: it loads libraries and calls what it is told, a line at a time.
//   open PATH               a library's number
//   has LIB NAME            1 where it exports the symbol
//   call LIB NAME ARG...    the return code; ARG: a number, @N buffer N, *N the 64-bit word in buffer N, =TEXT
//   fill N BYTE / put32 N OFFSET VALUE / put64 N OFFSET VALUE / point N OFFSET M
//   get32 N OFFSET / get64 N OFFSET / text N OFFSET
//   become UID              goes on as another user
//   fork                    goes on in a child, which answers from now on
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "end-with-parent.h"

static uint64_t buffers[8][2048];
static void *libraries[8];
static int library_count;

typedef int (*function)(uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t);

static char *at(const char *n, const char *offset) {
  return (char *)buffers[atoi(n)] + (offset ? strtoul(offset, NULL, 0) : 0);
}

static uint64_t argument(const char *text) {
  if (*text == '@') return (uint64_t)(uintptr_t)buffers[atoi(text + 1)];
  if (*text == '*') return buffers[atoi(text + 1)][0];
  if (*text == '=') return (uint64_t)(uintptr_t)(text + 1);
  return strtoull(text, NULL, 0);
}

static void call(char **words, int count) {
  uint64_t a[6] = {0};
  void *symbol = dlsym(libraries[atoi(words[1])], words[2]);
  if (!symbol) {
    puts("missing");
    return;
  }
  for (int i = 3; i < count; ++i) a[i - 3] = argument(words[i]);
  printf("%d\n", ((function)symbol)(a[0], a[1], a[2], a[3], a[4], a[5]));
}

static void perform(char **words, int count) {
  const char *verb = words[0];
  uint32_t narrow;
  uint64_t wide;
  if (!strcmp(verb, "open")) {
    libraries[library_count] = dlopen(words[1], RTLD_NOW | RTLD_LOCAL);
    if (libraries[library_count]) printf("%d\n", library_count++);
    else puts(dlerror());
  } else if (!strcmp(verb, "has")) {
    printf("%d\n", dlsym(libraries[atoi(words[1])], words[2]) != NULL);
  } else if (!strcmp(verb, "call")) {
    call(words, count);
  } else if (!strcmp(verb, "fill")) {
    memset(buffers[atoi(words[1])], (int)strtol(words[2], NULL, 0), sizeof buffers[0]);
    puts("done");
  } else if (!strcmp(verb, "put32")) {
    narrow = (uint32_t)strtoul(words[3], NULL, 0);
    memcpy(at(words[1], words[2]), &narrow, 4);
    puts("done");
  } else if (!strcmp(verb, "put64") || !strcmp(verb, "point")) {
    wide = *verb == 'p' && verb[1] == 'o' ? (uint64_t)(uintptr_t)buffers[atoi(words[3])] : argument(words[3]);
    memcpy(at(words[1], words[2]), &wide, 8);
    puts("done");
  } else if (!strcmp(verb, "get32")) {
    memcpy(&narrow, at(words[1], words[2]), 4);
    printf("%u\n", narrow);
  } else if (!strcmp(verb, "get64")) {
    memcpy(&wide, at(words[1], words[2]), 8);
    printf("%llu\n", (unsigned long long)wide);
  } else if (!strcmp(verb, "text")) {
    puts(at(words[1], words[2]));
  } else if (!strcmp(verb, "become")) {
    uid_t user = (uid_t)atoi(words[1]);
    const int refused = setresuid(user, user, user);
    end_with(getppid());  // another user's process forgets it
    printf("%d\n", refused);
  } else if (!strcmp(verb, "fork")) {
    fflush(stdout);
    pid_t parent = getpid(), child = fork();
    if (child == 0) end_with(parent);
    if (child != 0) {
      waitpid(child, NULL, 0);
      _exit(0);
    }
    puts("child");
  } else {
    puts("unknown");
  }
}

int main(void) {
  static char line[4096];
  end_with(getppid());
  setvbuf(stdin, NULL, _IONBF, 0);
  while (fgets(line, sizeof line, stdin)) {
    char *words[16];
    int count = 0;
    line[strcspn(line, "\n")] = 0;
    for (char *word = strtok(line, " "); word && count < 16; word = strtok(NULL, " ")) words[count++] = word;
    if (count) perform(words, count);
    fflush(stdout);
  }
  return 0;
}

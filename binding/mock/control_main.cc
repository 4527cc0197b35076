// nvml-mock-control STATE-FILE COMMAND...   one command, its parts as arguments; exit 1 where it was refused
// nvml-mock-control STATE-FILE start N COMMAND... PROGRAM ARGUMENT...
//                                           performs N commands, each one argument with tabs between its parts, and goes
//                                           on as the program: what they call `self` is the program's process
// nvml-mock-control STATE-FILE              commands from standard input, a line each with tabs between the parts; for
//                                           each one line back: "ok<TAB>answer" or "error<TAB>sentence"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cstddef>

extern "C" int nvmlMockControl(const char* path, const char* command, char* answer,
                               std::size_t room);

namespace {

char line[65536];
char answer[4096];

int once(const char* path, int count, char** parts) {
  std::size_t length = 0;
  for (int i = 0; i < count; ++i) {
    const std::size_t left = sizeof line - length;
    const int added = snprintf(line + length, left, "%s%s", i == 0 ? "" : "\t", parts[i]);
    if (added < 0 || static_cast<std::size_t>(added) >= left)
      return fputs("The command is too long.\n", stderr), 1;
    length += static_cast<std::size_t>(added);
  }
  const int failed = nvmlMockControl(path, line, answer, sizeof answer);
  if (*answer != '\0') fprintf(failed != 0 ? stderr : stdout, "%s\n", answer);
  return failed;
}

/// Exits as a shell does where the program cannot be started.
int start(const char* path, int count, char** parts) {
  const int commands = count == 0 ? 0 : atoi(parts[0]);
  if (commands < 0 || commands >= count - 1)
    return fputs("start needs the number of commands, the commands, and a program.\n", stderr), 2;
  for (int i = 1; i <= commands; ++i) {
    if (nvmlMockControl(path, parts[i], answer, sizeof answer) != 0)
      return fprintf(stderr, "%s\n", answer), 1;
  }
  char** program = parts + 1 + commands;
  execvp(*program, program);
  if (errno == ENOENT) {
    fprintf(stderr, "%s was not found; give its path, or have its folder in PATH.\n", *program);
    return 127;
  }
  fprintf(stderr, "%s cannot be started: %s.\n", *program, strerror(errno));
  return 126;
}

int serve(const char* path) {
  while (fgets(line, sizeof line, stdin) != nullptr) {
    line[strcspn(line, "\n")] = '\0';
    const int failed = nvmlMockControl(path, line, answer, sizeof answer);
    printf("%s\t%s\n", failed != 0 ? "error" : "ok", answer);
    fflush(stdout);
  }
  return 0;
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) return fputs("usage: nvml-mock-control STATE-FILE [COMMAND...]\n", stderr), 2;
  if (count > 2 && strcmp(arguments[2], "start") == 0)
    return start(arguments[1], count - 3, arguments + 3);
  return count == 2 ? serve(arguments[1]) : once(arguments[1], count - 2, arguments + 2);
}

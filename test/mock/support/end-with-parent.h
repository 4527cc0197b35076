// A program of a test that was killed must not go on: it would wait, or spin, for ever.
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

/// Ends this process with the one that started it, whose number is `parent`; also where that has ended already.
static void end_with(pid_t parent) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(1);
}

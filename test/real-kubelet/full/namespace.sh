#!/bin/sh
# The first process of a mount, PID, network, IPC and host name namespace: hides what a kubelet would touch, then runs
# the command. Nothing that is mounted or set here is seen outside, and all of it ends with this process.
set -eu

scratch=$1
shift

mount -t tmpfs tmpfs /var/lib
mount -t tmpfs tmpfs /var/log
mount -t tmpfs tmpfs /run
mkdir -p /var/lib/kubelet/device-plugins "$scratch/sysctl"

# The kubelet wants these values of the machine. It finds them, and writes to the machine none of its own.
wanted() {
  [ -e "/proc/sys/$1" ] || return 0
  file="$scratch/sysctl/$(echo "$1" | tr / .)"
  echo "$2" > "$file"
  mount --bind "$file" "/proc/sys/$1"
}
wanted vm/overcommit_memory 1
wanted vm/panic_on_oom 0
wanted kernel/panic 10
wanted kernel/panic_on_oops 1
wanted kernel/keys/root_maxkeys 1000000
wanted kernel/keys/root_maxbytes 25000000

# An address for the kubelet to take for its node's; nothing else is reached from here.
busybox ip link set lo up
busybox ip address add 192.0.2.1/32 dev lo

# Not exec: this shell reaps the processes that lose their parent. A shell takes stdin from what it runs beside itself.
exec 3<&0
"$@" <&3 3<&- &
wait $!

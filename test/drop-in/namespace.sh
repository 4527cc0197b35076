#!/bin/sh
# The first process of a mount namespace: hides what a device plugin would touch or see of this machine, then runs the
# command. Nothing that is mounted here is seen outside.
set -eu

scratch=$1
shift

mount -t tmpfs tmpfs /var/lib
mount -t tmpfs tmpfs /run
mkdir -p /var/lib/kubelet/device-plugins /run/cdi "$scratch/dev"

# A /dev into which nodes can be put.
mount -t tmpfs tmpfs "$scratch/dev"
for node in null zero full random urandom tty; do cp -a "/dev/$node" "$scratch/dev/"; done
mount --bind "$scratch/dev" /dev

exec "$@"

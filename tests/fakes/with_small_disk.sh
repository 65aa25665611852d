#!/bin/sh
# with_small_disk.sh PROGRAM [ARGUMENT…]: runs it with temporary files on a disk of its own, SMALL_DISK, whose size it may
# change (mount -o remount,size=…). Exits with 77 (skipped) where this system lets nobody have a mount of their own.
set -eu
skip() { echo "skipped: $1"; exit 77; }
unshare -Urm true 2>/dev/null || skip "no mount namespaces for users here"
disk=$(mktemp -d)
trap 'rmdir "$disk"' EXIT
unshare -Urm sh -c 'mount -t tmpfs -o size=8g,mode=0700 small "$0" || exit 77
    export SMALL_DISK="$0" TMPDIR="$0"
    exec "$@"' "$disk" "$@"

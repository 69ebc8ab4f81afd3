#!/bin/sh
# Prints the first Python on the PATH that DreamDesk can run on, or one sentence and status 1.
for python in python3 python3.14 python3.13 python3.12 python3.11; do
    found=$(command -v "$python") || continue
    if "$found" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        printf '%s\n' "$found"
        exit 0
    fi
done
echo "DreamDesk needs Python 3.11 or newer, and none is on the PATH (Debian 12 and Ubuntu 24.04: apt-get install python3)." >&2
exit 1

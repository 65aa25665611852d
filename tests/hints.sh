#!/usr/bin/env bash
# hints.sh PROGRAM README: every verb that the README names, in a sentence or in the table of verbs, is one of this build.
set -euo pipefail
agent=$1
readme=$2
named() {
    grep -hoE 'rensei-agent [a-z][a-z-]+' "$readme" | awk '{ print $2 }'
    # The first cell of a row holds the verbs between backquotes, with options after them.
    awk '/^### The agent in a terminal/ { on = 1 } /^### Configuration/ { on = 0 } on && /^\| `[a-z]/' "$readme" |
        cut -d '|' -f 2 | grep -oE '`[a-z][a-z-]+' | tr -d '`'
}
missing=0
count=0
while read -r verb; do
    count=$((count + 1))
    # `help` and actions of a verb have no help of their own.
    case "$verb" in add | help | list | remove | switch | unset) continue ;; esac
    "$agent" help "$verb" >/dev/null 2>&1 && continue
    printf 'the README names it, this build has it not: rensei-agent %s\n' "$verb" >&2
    missing=1
done < <(named | LC_ALL=C sort -u)
[ $count -gt 10 ] || { # the README has changed its form
    echo "only $count verbs were found in the README" >&2
    exit 1
}
exit $missing

#!/usr/bin/env bash
# tests/bench/run.sh [--json] [--only NAME]: builds what it needs (release) and measures it against bare Qt programs in
# the same run. --json prints one object. Names: agent_rss_ratio, agent_switches_per_request.
set -euo pipefail
cd "$(dirname "$0")/../.."

json=no
only=''
while [ $# -gt 0 ]; do
    case "$1" in
    --json) json=yes ;;
    --only)
        only=${2:-}
        shift
        ;;
    *)
        echo "Usage: tests/bench/run.sh [--json] [--only NAME]" >&2
        exit 2
        ;;
    esac
    shift
done
seconds=120
case "$only" in
'' | agent_switches_per_request) ;;
agent_rss_ratio) seconds=20 ;; # memory has settled by then
*)
    echo "There is no benchmark named $only." >&2
    exit 2
    ;;
esac

cmake --preset release >/dev/null
cmake --build --preset release --target bench_agent >/dev/null
figures=$(build/release/bin/bench_agent "$seconds")
[ -z "$only" ] || figures=$(printf '%s' "$figures" | sed -E "s/.*(\"$only\":[^,}]*).*/{\1}/")
if [ "$json" = yes ]; then
    printf '%s\n' "$figures"
else
    printf '%s' "$figures" | tr -d '{}"' | tr ',' '\n' | awk -F: '{ printf "%-28s %10.2f\n", $1, $2 }'
fi

#!/usr/bin/env bash
# tests/bench/run.sh [--json] [--only NAME]: builds what it needs (release) and measures it, most of it against bare Qt
# programs in the same run. --json prints one object. Names: agent_rss_ratio, agent_switches_per_request,
# agent_switches_at_5s_polls, agent_poll_switches_ratio, startup_ratio, tray_rss_ratio, idle_switches_per_s,
# requests_per_minute_closed (these four need dbus-daemon and Xvfb), window_rss_ratio, growth_mb (of windows), rows (of
# the list of sessions), timeline (of one session), workspace_cold_ratio, workspace_warm_ratio (a working copy
# over a plain `git clone --depth 1`), runner_start_ms (of a session's item, until its runner's process runs; without a
# repository, and with a warm mirror of 10,000 files). Fails when a figure cannot be measured.
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
'') programs='bench_agent bench_tray bench_windows bench_rows bench_timeline bench_workspace bench_start' ;;
agent_switches_per_request | agent_switches_at_5s_polls | agent_poll_switches_ratio) programs=bench_agent ;;
agent_rss_ratio)
    programs=bench_agent
    seconds=20 # memory has settled by then
    ;;
startup_ratio | tray_rss_ratio | idle_switches_per_s | requests_per_minute_closed) programs=bench_tray ;;
window_rss_ratio | growth_mb) programs=bench_windows ;;
rows) programs=bench_rows ;;
timeline) programs=bench_timeline ;;
workspace_cold_ratio | workspace_warm_ratio) programs=bench_workspace ;;
runner_start_ms) programs=bench_start ;;
*)
    echo "There is no benchmark named $only." >&2
    exit 2
    ;;
esac

# Where the repositories of these benchmarks are: in memory where there is room, because they are about this program. An
# ext4 without a journal takes seconds for a checkout after the removal of another one, whoever does it
# (agent/decisions/063). TMPDIR chooses another place.
if [ -z "${TMPDIR:-}" ] && [ "$(df --output=avail -k /dev/shm 2>/dev/null | tail -n 1)" -gt 3000000 ] 2>/dev/null; then
    repositories=/dev/shm
else
    repositories=${TMPDIR:-/tmp}
fi

# Prints what PROGRAM measures as members of a JSON object.
measure() {
    local object
    case "$1" in
    bench_agent) object=$(build/release/bin/bench_agent "$seconds") || return ;;
    bench_tray) object=$(build/release/bin/bench_tray ${only:+"$only"}) || return ;;
    bench_windows) object=$(build/release/bin/bench_windows) || return ;;
    bench_workspace) object=$(TMPDIR=$repositories build/release/bin/bench_workspace) || return ;;
    bench_timeline) object="{\"timeline\":$(build/release/bin/bench_timeline | tr -d '\n')}" || return ;;
    bench_start) object=$(TMPDIR=$repositories build/release/bin/bench_start) || return ;;
    bench_rows) object="{\"rows\":$(build/release/bin/bench_rows | tr -d '\n')}" || return ;;
    esac
    object=${object#\{}
    printf '%s' "${object%\}}"
}

# The build says what it does only when it fails: standard output is for the figures.
quietly() {
    local said
    said=$("$@" 2>&1) || {
        printf '%s\n' "$said" >&2
        return 1
    }
}

quietly cmake --preset release
# shellcheck disable=SC2086 # a list of words
quietly cmake --build --preset release --target $programs

members=''
for program in $programs; do
    measured=$(measure "$program") || {
        echo "$program has failed: there are no figures." >&2
        exit 1
    }
    members="$members${members:+,}$measured"
done
if [ -n "$only" ] && [ "$only" != rows ] && [ "$only" != timeline ]; then
    members=$(printf '%s' "$members" | grep -oE "\"$only\":(\{[^}]*\}|[^,}]*)")
fi

if [ "$json" = yes ]; then
    printf '{%s}\n' "$members"
else
    # A line for each number, named by the keys that lead to it.
    printf '{%s}' "$members" | awk '{
        for (depth = 0; match($0, /"[^"]*"|[][{},]|[^][{}:,"]+/); $0 = substr($0, RSTART + RLENGTH)) {
            token = substr($0, RSTART, RLENGTH)
            if (token == "{") ++depth
            else if (token == "}") --depth
            else if (token ~ /^"/) key[depth] = substr(token, 2, length(token) - 2)
            else if (token ~ /[0-9]/) {
                name = key[1]
                for (i = 2; i <= depth; ++i) name = name " " key[i]
                printf "%-32s %10.2f\n", name, token
            }
        }
    }'
fi

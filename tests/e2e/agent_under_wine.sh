#!/usr/bin/env bash
# agent_under_wine.sh WINDOWS_BIN NATIVE_BIN WINE_RUN: the agent built for Windows registers with the demo platform,
# completes three sessions, and ends on request.
set -euo pipefail
windows=$1
native=$2
wine_run=$3
folder=$(mktemp -d)
demo_pid=''
agent_pid=''
finish() {
    [ -z "$agent_pid" ] || kill "$agent_pid" 2>/dev/null || true
    [ -z "$demo_pid" ] || kill "$demo_pid" 2>/dev/null || true
    rm -rf "$folder"
}
trap finish EXIT

within() { # within SECONDS COMMAND...
    local until=$((SECONDS + $1))
    shift
    while ! "$@"; do
        [ $SECONDS -lt $until ] || return 1
        sleep 0.5
    done
}

"$native/rensei-demo-platform" --port 0 --seed-sessions 0 --poll-seconds 1 --heartbeat-seconds 5 >"$folder/demo.out" &
demo_pid=$!
within 10 test -s "$folder/demo.out"
value() { sed -n "1s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" "$folder/demo.out"; }
url=$(value url)
printf 'apiVersion: rensei.dev/v1\nkind: LocalDaemon\ncapacity:\n  maxConcurrentSessions: 2\n' >"$folder/daemon.yaml"

value registrationToken | QT_QPA_PLATFORM=offscreen "$wine_run" "$windows/rensei-agent.exe" run --platform "$url" --token-stdin \
    --state-dir "Z:$folder/state" --config "Z:$folder/daemon.yaml" --runner example --port 0 >"$folder/agent.out" 2>"$folder/agent.err" &
agent_pid=$!

completed() {
    local listed
    listed=$(curl -s -H "Authorization: Bearer $(value userKey)" "$url/api/public/sessions" | grep -o '"status":"completed"' | wc -l)
    [ "$listed" -ge 3 ]
}
if ! within 150 completed; then
    echo "no three sessions completed under Wine; the agent's output:" >&2
    cat "$folder/agent.out" "$folder/agent.err" >&2
    tail -n 20 "$folder/state/logs/host-agent.log" >&2 || true
    exit 1
fi
port=$(tr -d '\r' <"$folder/agent.out" | sed -n 's/^control API on 127.0.0.1:\([0-9]*\)$/\1/p')
curl -s -X POST -H "Authorization: Bearer $(cat "$folder/state/control-token")" -H 'Content-Type: application/json' \
    -d '{"timeoutSeconds":0}' "http://127.0.0.1:$port/api/daemon/stop" >/dev/null
ended() { ! kill -0 "$agent_pid" 2>/dev/null; }
within 40 ended || {
    echo "the agent under Wine does not end on request" >&2
    exit 1
}
agent_pid=''
echo "1 passed, 0 failed"

#!/usr/bin/env bash
# upgrade.sh PACKAGE: a deb is really installed, upgraded while a session runs, and removed. The running agent goes on, the
# session ends well, the new version serves within 60 s of that, and no file stays. For a throw-away machine: it says so by
# RENSEI_REAL_PACKAGE=1, needs root, and exits with 77 (skipped) otherwise or where the package is installed already.
set -euo pipefail
package=$(readlink -f "$1")
skip() {
    echo "skipped: $1"
    exit 77
}
[ "${RENSEI_REAL_PACKAGE:-}" = 1 ] || skip "RENSEI_REAL_PACKAGE is not 1"
[ "$(id -u)" -eq 0 ] || skip "only root can install packages"
! dpkg-query -W rensei-desktop >/dev/null 2>&1 || skip "rensei-desktop is installed already"

folder=$(mktemp -d)
pids=()
finish() {
    [ ${#pids[@]} -eq 0 ] || kill "${pids[@]}" 2>/dev/null || true
    ! dpkg-query -W rensei-desktop >/dev/null 2>&1 || dpkg --purge rensei-desktop >/dev/null 2>&1 || true
    rm -rf "$folder"
}
trap finish EXIT
fail() {
    printf '%s\n' "$1" >&2
    tail -n 20 "$folder"/*.out "$folder"/*.err "$folder/state/logs/host-agent.log" >&2 2>/dev/null || true
    exit 1
}
within() { # within SECONDS COMMAND...
    local until=$((SECONDS + $1))
    shift
    until "$@"; do
        [ $SECONDS -lt $until ] || return 1
        sleep 0.5
    done
}

# The same program with another version: one more byte at its end harms nothing.
dpkg-deb -R "$package" "$folder/next"
printf x >>"$folder/next/usr/bin/rensei-agent"
sed -i 's/^Version: .*/&+next/' "$folder/next/DEBIAN/control"
dpkg-deb -b "$folder/next" "$folder/next.deb" >/dev/null

dpkg -i "$package" >"$folder/dpkg.out" 2>&1 || fail "the package cannot be installed"
dpkg -L rensei-desktop | while read -r path; do [ -d "$path" ] || printf '%s\n' "$path"; done >"$folder/files"

mkdir -m 700 "$folder/home" "$folder/runtime"
as_user=(env -i HOME="$folder/home" XDG_RUNTIME_DIR="$folder/runtime" PATH=/usr/bin:/bin LC_ALL=C.UTF-8)
"${as_user[@]}" rensei-demo-platform --port 0 --no-scenario --seed-sessions 0 --poll-seconds 1 --heartbeat-seconds 5 \
    >"$folder/platform.out" 2>"$folder/platform.err" &
pids+=($!)
within 10 test -s "$folder/platform.out" || fail "the demo platform does not start"
value() { sed -n "1s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" "$folder/platform.out"; }
url=$(value url)
# A session that takes longer than an upgrade.
cat >"$folder/daemon.yaml" <<'YAML'
apiVersion: rensei.dev/v1
kind: LocalDaemon
runners:
  - {name: slow, adapter: command, program: /bin/sh, args: [-c, "echo begun; sleep 30; echo done"]}
defaultRunner: slow
YAML
chmod 600 "$folder/daemon.yaml"

# Starts it again for exit code 3, as its unit does.
supervise() {
    local code
    while :; do
        code=0
        "${as_user[@]}" RENSEI_REGISTRATION_TOKEN="$(value registrationToken)" rensei-agent run --service --platform "$url" \
            --state-dir "$folder/state" --config "$folder/daemon.yaml" --runner slow --port 0 &
        printf '%s\n' $! >"$folder/pid"
        wait $! || code=$?
        [ $code -eq 3 ] || return 0
    done
}
supervise >"$folder/agent.out" 2>"$folder/agent.err" &
pids+=($!)
agent() { cat "$folder/pid"; }
within 30 grep -qs 'control API' "$folder/agent.out" || fail "the agent does not run"
pids+=("$(agent)")
first=$(agent)

post() { # post PATH BODY
    curl --silent --fail --output /dev/null -H "Authorization: Bearer $(value adminKey)" -H 'Content-Type: application/json' \
        --data "$2" "$url$1"
}
listed() { curl --silent -H "Authorization: Bearer $(value userKey)" "$url/api/public/sessions" | grep -q "\"status\":\"$1\""; }
post /demo/sessions '{"identifier":"ENG-7","prompt":"Say hello."}' || fail "the demo platform takes no session"
within 30 listed working || fail "the session does not run"

dpkg -i "$folder/next.deb" >>"$folder/dpkg.out" 2>&1 || fail "the upgrade fails"
kill -0 "$first" 2>/dev/null || fail "the upgrade ends the running agent"
listed working || fail "the session ended before the upgrade"
within 60 listed completed || fail "the session does not end well"
ended=$SECONDS
is_next() { [ "$(agent)" != "$first" ] && cmp -s "/proc/$(agent)/exe" "$folder/next/usr/bin/rensei-agent"; }
within 60 is_next || fail "the new version does not serve within 60 s"
pids+=("$(agent)")
echo "the new version serves $((SECONDS - ended)) s after the end of the session"

kill -TERM "$(agent)"
dpkg --remove rensei-desktop >>"$folder/dpkg.out" 2>&1 || fail "the package cannot be removed"
while read -r path; do [ ! -e "$path" ] || fail "left behind: $path"; done <"$folder/files"
echo "1 passed, 0 failed"

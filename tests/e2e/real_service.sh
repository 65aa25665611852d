#!/usr/bin/env bash
# real_service.sh <folder of the built programs>: the agent as a unit of the user's real systemd, from installation to
# removal, with the demo platform. For a throw-away machine: it says what it does by RENSEI_REAL_SERVICE=1, never runs as
# root, and exits with 77 (skipped) where there is no systemd of this user. The service has a name of its own.
set -euo pipefail

programs=$(cd "$1" && pwd)
skip() { echo "skipped: $1"; exit 77; }
fail() {
    echo "failed: $1" >&2
    systemctl --user --no-pager status "$unit" >&2 || true
    journalctl --user --no-pager -n 50 -u "$unit" >&2 || true
    exit 1
}

[ "${RENSEI_REAL_SERVICE:-}" = 1 ] || skip "RENSEI_REAL_SERVICE is not 1"
[ "$(id -u)" -ne 0 ] || skip "not as root"
export XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-/run/user/$(id -u)}
[ -S "$XDG_RUNTIME_DIR/systemd/private" ] || skip "systemd does not manage this user"

work=$(mktemp -d)
name=rensei-test-$$
unit=$name.service
drop_in=$XDG_RUNTIME_DIR/systemd/user/$unit.d
demo=
cleanup() {
    systemctl --user stop "$unit" 2>/dev/null || true
    systemctl --user disable "$unit" 2>/dev/null || true
    rm -rf "${XDG_CONFIG_HOME:-$HOME/.config}/systemd/user/$unit" "$drop_in"
    systemctl --user daemon-reload || true
    [ -z "$demo" ] || kill "$demo" 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT

# Copies, because one of them is replaced.
mkdir "$work/bin"
cp "$programs"/rensei-agent "$programs"/rensei-reaper "$work/bin/"
agent=$work/bin/rensei-agent

"$programs"/rensei-demo-platform --port 0 --heartbeat-seconds 5 --poll-seconds 1 --no-scenario >"$work/platform" &
demo=$!
for _ in $(seq 100); do [ -s "$work/platform" ] && break; sleep 0.1; done
value() { python3 -c 'import json,sys; print(json.loads(open(sys.argv[1]).readline())[sys.argv[2]])' "$work/platform" "$1"; }
url=$(value url)

files() { (cd "$HOME" && find .config/systemd .config/autostart -mindepth 1 2>/dev/null | sort) || true; }
show() { systemctl --user show --property="$1" --value "$unit"; }
eventually() { # seconds, command...
    local until=$((SECONDS + $1))
    shift
    until "$@"; do
        [ $SECONDS -lt $until ] || return 1
        sleep 0.5
    done
}
is_other_process() { local pid; pid=$(show MainPID); [ "$pid" != 0 ] && [ "$pid" != "$1" ] && [ "$(show ActiveState)" = active ]; }
says() { case $(show StatusText) in $1*) true ;; *) false ;; esac; }
options=(--platform "$url" --state-dir "$work/state" --config "$work/daemon.yaml" --service-name "$name")
# A machine of a workflow has neither a coding agent nor a keychain.
cat >"$work/daemon.yaml" <<'YAML'
apiVersion: rensei.dev/v1
kind: LocalDaemon
runners:
  - {name: quick, adapter: command, program: /bin/sh, args: [-c, "echo done"]}
YAML
chmod 600 "$work/daemon.yaml"

before=$(files)
echo "== installed and started"
value userKey | "$agent" install --json --token-stdin --runner quick --permissions workspace --file-store "${options[@]}" \
    || fail "install"
[ "$(show ActiveState)" = active ] || fail "it is not active"
[ "$(show UnitFileState)" = enabled ] || fail "it is not enabled"
[ "$(show Type)" = notify ] || fail "it is not of the type notify"
eventually 30 says Connected || fail "its status does not say that it is connected"

echo "== started again after a crash"
pid=$(show MainPID)
kill -KILL "$pid"
eventually 30 is_other_process "$pid" || fail "it was not started again"

echo "== started again when it hangs"
mkdir -p "$drop_in"
printf '[Service]\nWatchdogSec=5\n' >"$drop_in/watchdog.conf"
systemctl --user daemon-reload
systemctl --user restart "$unit"
pid=$(show MainPID)
sleep 12
[ "$(show MainPID)" = "$pid" ] || fail "a healthy agent was taken for one that hangs"
kill -STOP "$pid"
eventually 60 is_other_process "$pid" || fail "an agent that hangs was not started again"

echo "== a new version"
pid=$(show MainPID)
cp "$programs/rensei-agent" "$work/bin/rensei-agent.new"
mv "$work/bin/rensei-agent.new" "$agent"
eventually 60 is_other_process "$pid" || fail "the new version was not started within 60 s"

echo "== stopped by its user"
systemctl --user stop "$unit"
sleep 8
[ "$(show ActiveState)" = inactive ] || fail "it did not stay stopped"
[ "$(show Result)" = success ] || fail "the stop was no success: $(show Result)"

echo "== removed"
systemctl --user start "$unit"
"$agent" uninstall --json "${options[@]}" || fail "uninstall"
rm -rf "$drop_in"
[ "$(show LoadState)" = not-found ] || fail "the unit is still there"
[ "$before" = "$(files)" ] || fail "files were left: $(diff <(echo "$before") <(files))"
echo "passed"

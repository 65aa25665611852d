#!/bin/sh
# with_keyring.sh PROGRAM: runs each case of tst_keychain in the surroundings it is about: without a bus, without a
# service, with one that keeps silent, with a keyring that is open, and with the same one locked. Bus, home and keyring
# are made for this run and removed after it; the user's own are never touched. Ends with 77 where a program is missing.
set -eu

program=$1
for needed in dbus-run-session dbus-monitor gdbus gnome-keyring-daemon; do
    if ! command -v "$needed" >/dev/null; then
        echo "skipped: there is no $needed on this machine"
        exit 77
    fi
done

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -m 700 "$folder/run" "$folder/home"
export HOME="$folder/home" XDG_RUNTIME_DIR="$folder/run"
unset DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME

# Without folders of services, so that nothing is started but what is started here.
cat >"$folder/bus.conf" <<CONF
<busconfig>
  <type>session</type>
  <listen>unix:dir=$folder/run</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF

DBUS_SESSION_BUS_ADDRESS="unix:path=$folder/none" "$program" --case TestKeychainAbsent
dbus-run-session --config-file="$folder/bus.conf" -- "$program" --case TestKeychainAbsent
dbus-run-session --config-file="$folder/bus.conf" -- "$program" --case TestKeychainSilent

cat >"$folder/scenario.sh" <<'SCENARIO'
set -eu
printf 'made up' | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
keyring=$!
trap 'kill $keyring' EXIT
gdbus wait --session --timeout 10 org.freedesktop.secrets
dbus-monitor --session "type='method_call',interface='org.freedesktop.Secret.Prompt'" \
    "type='method_call',interface='org.freedesktop.Secret.Service',member='Unlock'" >"$2/seen" 2>/dev/null &
trap 'kill $keyring $!' EXIT
"$1" --case TestKeychainOpen
gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets \
    --method org.freedesktop.Secret.Service.Lock "['/org/freedesktop/secrets/collection/login']" >/dev/null
"$1" --case TestKeychainLocked
SCENARIO
dbus-run-session --config-file="$folder/bus.conf" -- sh "$folder/scenario.sh" "$program" "$folder"

if grep -E 'interface=org.freedesktop.Secret.(Prompt|Service)' "$folder/seen"; then
    echo "something asked the user"
    exit 1
fi

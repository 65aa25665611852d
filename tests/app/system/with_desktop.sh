#!/bin/sh
# with_desktop.sh PROGRAM: runs the cases of tst_desktop on a temporary bus and X display; those of the user are not
# used. Exits with 77 when a needed program is missing.
set -eu

program=$1
for needed in dbus-run-session Xvfb; do
    if ! command -v "$needed" >/dev/null; then
        echo "skipped: there is no $needed on this machine"
        exit 77
    fi
done

folder=$(mktemp -d)
display=
trap '[ -z "$display" ] || kill "$display"; rm -rf "$folder"' EXIT
mkdir -m 700 "$folder/run" "$folder/home"
export HOME="$folder/home" XDG_RUNTIME_DIR="$folder/run"
unset DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP

# Without service folders, so that the bus starts no other programs.
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

# Xvfb writes the display number when it is ready.
mkfifo "$folder/number"
Xvfb -displayfd 3 -screen 0 320x240x8 -nolisten tcp -noreset 3>"$folder/number" >/dev/null 2>&1 &
display=$!
read -r number <"$folder/number"

on_bus() {
    dbus-run-session --config-file="$folder/bus.conf" -- \
        sh -c 'DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS exec "$@"' sh "$program" --case "$1"
}

for class in TrayHostTest BusNotifierTest MotionPreferenceTest PanelSchemeTest WakeSignalTest PowerSupplyTest \
        SleepInhibitorTest; do
    on_bus "$class"
done
DBUS_SESSION_BUS_ADDRESS="unix:path=$folder/none" "$program" --case TrayHostWithoutBusTest
DBUS_SESSION_BUS_ADDRESS="unix:path=$folder/none" DBUS_SYSTEM_BUS_ADDRESS="unix:path=$folder/none" \
    "$program" --case PowerWithoutBusTest

export DISPLAY=":$number"
on_bus TrayHostX11Test
on_bus TrayHostBothTest
on_bus UserActivityServicesTest
DBUS_SESSION_BUS_ADDRESS="unix:path=$folder/none" "$program" --case TrayHostX11Test
DBUS_SESSION_BUS_ADDRESS="unix:path=$folder/none" "$program" --case UserActivityWithoutBusTest

#!/bin/sh
# with_session.sh PROGRAM [ARGUMENT…]: runs a program in a desktop session that is made for this run and removed after
# it: a bus, an X display with a window manager, and folders of its own. The user's are never touched. Panels are the
# program's business. Ends with 77 where something is missing.
set -eu

for needed in dbus-run-session Xvfb openbox wmctrl xwininfo; do
    if ! command -v "$needed" >/dev/null; then
        echo "skipped: there is no $needed on this machine"
        exit 77
    fi
done

folder=$(mktemp -d)
display=
trap '[ -z "$display" ] || kill "$display"; rm -rf "$folder"' EXIT
mkdir -m 700 "$folder/run" "$folder/home" "$folder/tmp"
export HOME="$folder/home" XDG_RUNTIME_DIR="$folder/run" TMPDIR="$folder/tmp"
unset DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP XDG_CONFIG_HOME XDG_STATE_HOME XDG_DATA_HOME XDG_CACHE_HOME
unset QT_QPA_PLATFORM QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE

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

# The display's number arrives when it can be used.
mkfifo "$folder/number"
Xvfb -displayfd 3 -screen 0 "${SCREEN:-1600x1000x24}" -nolisten tcp -noreset -wr 3>"$folder/number" >/dev/null 2>&1 &
display=$!
read -r number <"$folder/number"
export DISPLAY=":$number"

dbus-run-session --config-file="$folder/bus.conf" -- sh -c '
    export DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS
    openbox >/dev/null 2>&1 &
    manager=$!
    "$@"
    result=$?
    kill $manager
    exit $result' sh "$@"

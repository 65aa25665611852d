#!/usr/bin/env bash
# desktop_under_wine.sh WINDOWS_BIN WINE_RUN PICTURE: the tray app built for Windows opens its demo with a tray icon and
# its windows, and leaves nothing behind. PICTURE gets what the screen showed.
set -euo pipefail
windows=$1
wine_run=$2
picture=$3
folder=$(mktemp -d)
display_pid=''
finish() {
    WINEPREFIX=$folder/prefix /usr/lib/wine/wineserver64 -k 2>/dev/null || true
    [ -z "$display_pid" ] || kill "$display_pid" 2>/dev/null || true
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
fail() {
    printf '%s; the desktop said:\n' "$1" >&2
    cat "$folder/out" "$folder/err" >&2
    exit 1
}

Xvfb -displayfd 3 -screen 0 1280x900x24 3>"$folder/display" >/dev/null 2>&1 &
display_pid=$!
within 10 test -s "$folder/display"
DISPLAY=:$(cat "$folder/display")
# Of one prefix's programs all or none must have a display, so this one has a prefix of its own.
export DISPLAY WINEPREFIX=$folder/prefix WINEDEBUG=-all
"$wine_run" cmd /c exit >/dev/null 2>&1

"$wine_run" "$windows/rensei-desktop.exe" --demo --for 45 >"$folder/out" 2>"$folder/err" &
desktop_pid=$!
window() { xwininfo -root -tree 2>/dev/null | grep -F "\"$1\""; }
within 30 window 'Status - Rensei Desktop' >/dev/null || fail "no status window came up under Wine"
within 30 window 'Sessions - Rensei Desktop' >/dev/null || fail "no session window came up under Wine"
# Wine's tray is a window of one colour until it holds an icon.
colours() { import -window 'Wine System Tray' png:- 2>/dev/null | identify -format '%k' - 2>/dev/null; }
has_icon() { [ "$(colours)" -gt 10 ]; }
within 20 has_icon || fail "no icon came up in the tray under Wine"
sleep 15 # for sessions to look at in the picture
import -window root "$picture"

has_ended() { ! kill -0 "$desktop_pid" 2>/dev/null; }
within 60 has_ended || fail "the desktop does not end under Wine"
ours() { grep -lzF "WINEPREFIX=$WINEPREFIX" /proc/[0-9]*/environ 2>/dev/null | cut -d/ -f3 | xargs -rn1 ps -o args= -p | grep 'rensei-'; }
nothing_left() { ! ours >"$folder/left"; }
within 10 nothing_left || fail "left behind under Wine: $(cat "$folder/left")"
echo "1 passed, 0 failed"

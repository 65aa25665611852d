#!/bin/sh
# screenshots.sh BIN FOLDER: pictures of everything that the desktop shows, for people to look at. BIN is the folder of
# the built programs (build/dev/bin). FOLDER gets a folder for each of light, dark, both at 200 %, long words and right
# to left, with a picture of every window in every state, and desktop.png: the demo with a real panel.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

if [ "${1:-}" != --inside ]; then
    [ $# -eq 2 ] || { sed -n '2,4s/^# //p' "$0" >&2; exit 64; }
    mkdir -p "$2"
    bin=$(cd "$1" && pwd)
    out=$(cd "$2" && pwd)
    export LC_ALL=C.UTF-8 TZ=UTC
    pictures() { # FOLDER SCALE ARGUMENT…
        name=$1 scale=$2
        shift 2
        QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=$scale "$bin/gallery" --save "$out/$name" "$@"
    }
    pictures light 1
    pictures dark 1 --scheme dark
    pictures light-200 2
    pictures dark-200 2 --scheme dark
    pictures long 1 --words long
    pictures right-to-left 1 --words mirrored
    SCREEN=1520x652x24 exec "$here/with_session.sh" "$0" --inside "$bin" "$out"
fi

bin=$2 out=$3
until_so() { # up to 20 s
    for _ in $(seq 200); do
        "$@" && return
        sleep 0.1
    done
    echo "screenshots.sh: this did not come about: $*" >&2
    exit 1
}
is_open() { wmctrl -l | grep -q "$1"; }
mkdir -p "$HOME/.config/lxqt"
cat >"$HOME/.config/lxqt/panel.conf" <<'CONF'
[General]
panels=panel1
[panel1]
plugins=spacer,statusnotifier,worldclock
position=Bottom
panelSize=32
iconSize=22
background-color=@Variant(\0\0\0\x43\x1\xff\xff\xf5\xf5\xf7\xf7\xf9\xf9\0\0)
[spacer]
type=spacer
expandable=true
[statusnotifier]
type=statusnotifier
[worldclock]
type=worldclock
CONF
lxqt-panel >/dev/null 2>&1 &
panel=$!
"$bin/rensei-desktop" --demo --for 60 &
demo=$!
until_so is_open 'Sessions — Rensei'
wmctrl -r 'Status — Rensei' -e 0,24,24,-1,-1
wmctrl -r 'Sessions — Rensei' -e 0,560,24,936,580
# Its sessions and checks want some moments; a person would wait as long.
sleep "${WAIT:-22}"
import -window root -crop 1520x652+0+0 "$out/desktop.png"
kill $demo
wait $demo || true
kill $panel

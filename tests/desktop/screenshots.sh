#!/bin/sh
# screenshots.sh BIN FOLDER: pictures of everything that the desktop shows, for people to look at. BIN is the folder of
# the built programs (build/dev/bin). FOLDER gets "gallery", at most 150 pictures in which each two of window, language,
# colors, scale and number of rows are together once, and the pictures of the README, of the demo with a real panel:
# desktop.png, details.png and needs-you.png.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

if [ "${1:-}" != --inside ]; then
    [ $# -eq 2 ] || { sed -n '2,5s/^# //p' "$0" >&2; exit 64; }
    mkdir -p "$2"
    bin=$(cd "$1" && pwd)
    out=$(cd "$2" && pwd)
    export LC_ALL=C.UTF-8 TZ=UTC
    for scale in 1 1.5 2; do
        QT_QPA_PLATFORM="offscreen:configfile=$here/matrix_screen.json" QT_SCALE_FACTOR=$scale \
            "$bin/gallery" --matrix --save "$out/gallery"
    done
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
# Few colors, so that it is small.
picture() { # NAME WINDOW…
    name=$1
    shift
    import "$@" +dither -colors 128 "PNG8:$out/$name.png"
}
window() { wmctrl -l | grep "$1" | cut -d' ' -f1; }
press() { # WINDOW KEY…
    wmctrl -a "$1"
    sleep 0.5
    shift
    xdotool key --delay 300 "$@"
}
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
"$bin/rensei-desktop" --demo --for 120 &
demo=$!
until_so is_open 'Sessions — Rensei'
wmctrl -r 'Status — Rensei' -e 0,24,24,-1,-1
wmctrl -r 'Sessions — Rensei' -e 0,560,24,936,580
# Its sessions and checks want some moments; a person would wait as long.
sleep "${WAIT:-22}"
picture desktop -window root -crop 1520x652+0+0
sleep 10 # until an agent has a question: its session is the first of the list then
wmctrl -r 'Sessions — Rensei' -e 0,24,24,1240,560
press 'Sessions — Rensei' ctrl+f Down Home Return
sleep 3
picture details -frame -window "$(window 'Sessions — Rensei')"
wmctrl -c 'Sessions — Rensei'
wmctrl -c 'Status — Rensei'
xdotool mousemove 1474 636 click 1 # the icon: something waits
until_so is_open 'Needs you'
wmctrl -r 'Needs you' -e 0,24,24,620,430
sleep 2
picture needs-you -frame -window "$(window 'Needs you')"
kill $demo
wait $demo || true
kill $panel

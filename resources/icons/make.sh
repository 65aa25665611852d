#!/usr/bin/env bash
# make.sh: makes every picture of the icon from rensei-desktop.svg. They are kept in the tree, so that a build needs no
# tool for pictures. Needs librsvg2-bin and icoutils.
set -euo pipefail
cd "$(dirname "$0")"
name=rensei-desktop

for side in 16 24 32 48 64 128 256 512; do
    rsvg-convert --width $side --height $side $name.svg --output $name-$side.png
done

# Windows reads the large one as a PNG file, the others as bitmaps.
icotool --create --output $name.ico $name-16.png $name-24.png $name-32.png $name-48.png --raw=$name-256.png

# An .icns file is a header and entries, each a type, its length with these eight bytes, and here a PNG file.
big_endian() { printf '%b' "$(printf '\\x%02x\\x%02x\\x%02x\\x%02x' $(($1 >> 24 & 255)) $(($1 >> 16 & 255)) $(($1 >> 8 & 255)) $(($1 & 255)))"; }
size_of() { stat --format %s "$1"; }
entries=(ic11:32 ic12:64 ic07:128 ic08:256 ic09:512)
total=8
for entry in "${entries[@]}"; do total=$((total + 8 + $(size_of $name-"${entry#*:}".png))); done
{
    printf icns
    big_endian $total
    for entry in "${entries[@]}"; do
        printf %s "${entry%:*}"
        big_endian $((8 + $(size_of $name-"${entry#*:}".png)))
        cat $name-"${entry#*:}".png
    done
} >$name.icns

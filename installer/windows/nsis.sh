#!/usr/bin/env bash
# nsis.sh BUILD VERSION STAGE OUT: the installer for Windows. Called by package.sh.
# shellcheck disable=SC2016 # $INSTDIR is for NSIS
set -euo pipefail
build=$1 version=$2 stage=$3 out=$4
here=$(cd "$(dirname "$0")" && pwd)
command -v makensis >/dev/null || {
    echo "makensis is missing. Install it (Debian's package nsis, or the NSIS setup on Windows), then run this again." >&2
    exit 69
}
native() { if command -v cygpath >/dev/null; then cygpath --windows "$1"; else printf '%s\n' "$1"; fi; }

cmake --install "$build" --prefix "$stage/files" --strip >/dev/null
files=$stage/files.nsh
cd "$stage/files"
# The paths of what find lists, as Windows writes them; the innermost first.
listed() { find . -mindepth 1 "$@" | sed 's#^\./##' | tr / '\134' | LC_ALL=C sort --reverse; }
can_run=(-type f '(' -name '*.exe' -o -name '*.dll' ')')
{
    printf '!macro setAsideFiles\n'
    listed "${can_run[@]}" | sed 's#.*#    !insertmacro SetAside "&"#'
    printf '!macroend\n!macro dropOldFiles\n'
    listed "${can_run[@]}" | sed 's#.*#    Delete "$INSTDIR\\&.old"#'
    printf '!macroend\n!macro removeFiles\n    !insertmacro dropOldFiles\n'
    listed -type f | sed 's#.*#    Delete "$INSTDIR\\&"#'
    listed -type d | sed 's#.*#    RMDir "$INSTDIR\\&"#' # one that holds something else stays
    printf '    ClearErrors\n'
    listed -type f -name '*.exe' | sed 's#.*#    IfFileExists "$INSTDIR\\&" 0 +2\n        SetErrors#'
    printf '!macroend\n'
} >"$files"

setup=$out/rensei-desktop-$version-windows-x86_64-setup.exe
target=()
[ ! -d /usr/share/nsis/Plugins/amd64-unicode ] || target=(-DTARGET=amd64-unicode)
makensis -V2 "${target[@]}" "-DVERSION=$version" "-DSTAGE=$(native "$stage/files")" "-DOUT=$(native "$setup")" \
    "-DICON=$(native "$here/../../resources/icons/rensei-desktop.ico")" \
    "-DLICENSE=$(native "$here/../../LICENSE")" "-DFILES=$(native "$files")" \
    "$(native "$here/rensei-desktop.nsi")" >&2
printf '%s\n' "$setup"

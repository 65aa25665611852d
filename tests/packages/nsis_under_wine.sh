#!/usr/bin/env bash
# nsis_under_wine.sh SETUP WINE_RUN: the Windows installer installs for one user, its programs start, an upgrade leaves a
# running program alone, and the uninstaller leaves nothing of ours and everything of others.
set -euo pipefail
setup=$1
wine_run=$2
folder=$(mktemp -d)
export WINEPREFIX=$folder/prefix WINEDEBUG=-all
unset DISPLAY
agent_pid=''
finish() {
    [ -z "$agent_pid" ] || kill "$agent_pid" 2>/dev/null || true
    /usr/lib/wine/wineserver64 -k 2>/dev/null || true
    rm -rf "$folder"
}
trap finish EXIT
fail() {
    printf '%s\n' "$1" >&2
    exit 1
}
within() { # within SECONDS COMMAND...
    local until=$((SECONDS + $1))
    shift
    while ! "$@"; do
        [ $SECONDS -lt $until ] || return 1
        sleep 0.5
    done
}
wine() { "$wine_run" "$@" </dev/null 2>/dev/null | tr -d '\r'; }

wine cmd /c exit
user=$(wine cmd /c 'echo %LOCALAPPDATA%')
home=$WINEPREFIX/drive_c/$(tr '\134' / <<<"${user#C:\\}")
ours=$home/Programs/"Rensei Desktop"
menu=$(find "$WINEPREFIX/drive_c/users" -type d -path '*Start Menu/Programs' | grep -F "/users/$(id -un)/" | head -n 1)
entry='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\RenseiDesktop'
snapshot() { (cd "$WINEPREFIX/drive_c" && find . \( -path ./windows -o -path '*/Temp' \) -prune -o -print | LC_ALL=C sort); }
snapshot >"$folder/before"

wine "$setup" /S || fail "the installer fails"
[ -f "$ours/rensei-desktop.exe" ] || fail "the desktop was not installed in $ours"
[ -f "$menu/Rensei Desktop.lnk" ] || fail "there is no entry in the start menu"
wine reg query "$entry" /v QuietUninstallString | grep -q 'uninstall.exe" /S' || fail "Windows does not list it among what is installed"
version=$(wine reg query "$entry" /v DisplayVersion | awk '$1 == "DisplayVersion" { print $3 }')
# Without wine-run, which would give them the libraries of the kit: they run with what was installed.
run() { WINEDLLOVERRIDES='mscoree,mshtml=' QT_ASSUME_STDERR_HAS_CONSOLE=1 exec /usr/lib/wine/wine64 "$ours/$1" "${@:2}"; }
(run rensei-agent.exe --version) 2>/dev/null | grep -qwF "$version" || fail "the installed agent does not start"
installed=$(cd "$ours" && find . -type f | wc -l)

# Again, over a running agent: that is what an upgrade does.
(run rensei-agent.exe run --platform http://127.0.0.1:9 --port 0 --state-dir "Z:$folder/state" \
    --config "Z:$folder/daemon.yaml") >"$folder/agent" 2>&1 &
agent_pid=$!
within 30 grep -q 'control API' "$folder/agent" || fail "the installed agent does not run: $(cat "$folder/agent")"
wine "$setup" /S || fail "the installer fails over a running agent"
kill -0 "$agent_pid" 2>/dev/null || fail "an upgrade ends a running agent"
[ -f "$ours/rensei-agent.exe.old" ] || fail "the running program was not set aside"
kill "$agent_pid"
wait "$agent_pid" 2>/dev/null || true
agent_pid=''
[ "$(cd "$ours" && find . -type f ! -name '*.old' | wc -l)" -eq "$installed" ] || fail "a second installation changes what is installed"

# Where the agent cannot uninstall itself, nothing is removed: here its receipt cannot be read.
mkdir -p "$home/rensei-desktop"
echo '{' >"$home/rensei-desktop/install.json"
wine "$ours/uninstall.exe" /S || true
timeout 60 /usr/lib/wine/wineserver64 -w || fail "the uninstaller does not end" # it goes on in a copy of itself
[ "$(cd "$ours" && find . -type f ! -name '*.old' | wc -l)" -eq "$installed" ] || fail "the programs are removed although the agent could not be uninstalled"
rm -r "$home/rensei-desktop"

echo mine >"$ours/notes.txt"
wine "$ours/uninstall.exe" /S /FORCE || fail "the uninstaller fails"
is_gone() { [ ! -e "$ours/uninstall.exe" ]; }
within 60 is_gone || fail "the uninstaller leaves: $(find "$ours")"
[ "$(find "$ours" -mindepth 1)" = "$ours/notes.txt" ] || fail "left behind, or taken away: $(find "$ours")"
rm -r "$ours"
rmdir "$home/Programs" 2>/dev/null || true
snapshot >"$folder/after"
diff "$folder/before" "$folder/after" >&2 || fail "the uninstaller left something behind"
! wine reg query "$entry" | grep -q . || fail "Windows still lists it"
echo "1 passed, 0 failed"

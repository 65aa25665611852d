#!/usr/bin/env bash
# deb.sh PACKAGE [LARGEST]: the package holds what deb-contents.txt says, lintian and the validators find no error, and
# its programs run from where it is unpacked. LARGEST is in bytes. Nothing is installed.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
package=$1
largest=${2:-}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
fail() {
    printf '%s\n' "$1" >&2
    exit 1
}

# The agent's pages for single verbs, and completions, are as many as it has verbs for.
dpkg-deb -c "$package" | awk '$1 !~ /^d/ { print $1, $2, $6 }' | sed 's# \./# /#' |
    grep -vE '/man1/rensei-agent-|completions(\.d)?/' | LC_ALL=C sort -k 3 >"$folder/contents"
diff -u "$here/deb-contents.txt" "$folder/contents" || fail "the package holds something else than deb-contents.txt says"
scripts=$(dpkg-deb --ctrl-tarfile "$package" | tar t | grep -E '/(pre|post)(inst|rm)$' || true)
[ -z "$scripts" ] || fail "the package runs scripts on the user's machine: $scripts"
size=$(stat --format %s "$package")
[ -z "$largest" ] || [ "$size" -le "$largest" ] || fail "the package has $size bytes, more than $largest"
lintian --fail-on error "$package" >"$folder/lintian" 2>/dev/null || fail "lintian: $(cat "$folder/lintian")"

dpkg-deb -x "$package" "$folder/tree"
said=$(desktop-file-validate "$folder/tree/usr/share/applications/dev.rensei.desktop.desktop" 2>&1) || true
[ -z "$said" ] || fail "desktop-file-validate: $said"
said=$(appstreamcli validate --pedantic --no-net "$folder/tree/usr/share/metainfo/dev.rensei.desktop.metainfo.xml" 2>&1) ||
    fail "appstreamcli: $said"

# The programs find each other beside themselves, and nothing of the build folder.
mkdir -m 700 "$folder/home" "$folder/runtime"
as_user() { env -i HOME="$folder/home" XDG_RUNTIME_DIR="$folder/runtime" PATH=/usr/bin:/bin TMPDIR="$folder" LC_ALL=C.UTF-8 "$@"; }
wanted=$(dpkg-deb -f "$package" Version)
for program in rensei-agent rensei-desktop; do
    said=$(as_user QT_QPA_PLATFORM=offscreen "$folder/tree/usr/bin/$program" --version)
    grep -qwF "$wanted" <<<"$said" || fail "$program says it is '$said', the package is $wanted"
done
as_user timeout 120 "$folder/tree/usr/bin/rensei-agent" demo --sessions 3 --for 90 >"$folder/demo" 2>&1 || fail "the demo failed: $(cat "$folder/demo")"
grep -qi 'completed' "$folder/demo" || fail "no session of the demo completed: $(cat "$folder/demo")"
echo "1 passed, 0 failed"

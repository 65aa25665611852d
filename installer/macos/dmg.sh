#!/usr/bin/env bash
# dmg.sh BUILD VERSION STAGE OUT: the bundle with what it loads, signed, on a disk image. Called by package.sh.
# Not tried on a Mac yet; the workflow runs it, signed for that machine only.
set -euo pipefail
build=$1 version=$2 stage=$3 out=$4
here=$(cd "$(dirname "$0")" && pwd)
[ "$(uname)" = Darwin ] || {
    echo "A dmg can only be made on macOS: macdeployqt, codesign and hdiutil are there and nowhere else." >&2
    exit 69
}
identity=${RENSEI_SIGN_IDENTITY:--} # "-" signs for this machine only
volume=$stage/volume
app="$volume/Rensei Desktop.app"
image=$out/rensei-desktop-$version-macos-$(uname -m).dmg

cmake --install "$build" --prefix "$volume" >/dev/null
programs=$app/Contents/MacOS
macdeployqt "$app" -verbose=1 "-executable=$programs/rensei-agent" "-executable=$programs/rensei-demo-platform"

# The entitlements are empty: the programs need no exception from the hardened runtime, and they are not in the App
# Sandbox, because coding agents work on the user's own files with the user's own tools. (No comment in that file: some
# versions of macOS refuse one.)
sign() {
    if [ "$identity" = - ]; then
        codesign --force --sign - "$1"
    else
        codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" --sign "$identity" "$1"
    fi
}
# From the inside out: a signature covers those of what it contains.
find "$app/Contents/PlugIns" "$app/Contents/Frameworks" -type f -name '*.dylib' -print0 |
    while IFS= read -r -d '' library; do sign "$library"; done
for framework in "$app/Contents/Frameworks"/*.framework; do [ ! -d "$framework" ] || sign "$framework"; done
sign "$programs/rensei-demo-platform"
sign "$programs/rensei-agent"
sign "$app"
codesign --verify --deep --strict "$app"

ln -s /Applications "$volume/Applications"
hdiutil create -quiet -volname "Rensei Desktop" -srcfolder "$volume" -format UDZO -ov "$image"
if [ "$identity" != - ]; then
    codesign --timestamp --sign "$identity" "$image"
    if [ -n "${RENSEI_NOTARY_PROFILE:-}" ]; then
        xcrun notarytool submit "$image" --keychain-profile "$RENSEI_NOTARY_PROFILE" --wait
        xcrun stapler staple "$image"
    fi
fi
printf '%s\n' "$image"

#!/usr/bin/env bash
# Makes the packages that users install, from programs that were built before. installer/PACKAGING.md tells what is in
# each.
set -euo pipefail
called_in=$PWD
cd "$(dirname "$0")/.."

usage() {
    cat <<'TEXT'
Usage: installer/package.sh deb|rpm|tar|appimage|nsis|dmg [--build DIR] [--out DIR]

deb       Debian and Ubuntu               needs dpkg-dev
rpm       Fedora and its relatives        needs rpmbuild; build and run it on the
                                          release that it is for
tar       any Linux that has the libraries
appimage  is not made; says why
nsis      Windows, per user               needs makensis
dmg       macOS                           runs on macOS; signs with
                                          RENSEI_SIGN_IDENTITY, notarizes with
                                          RENSEI_NOTARY_PROFILE

--build DIR  the build folder (build/release; nsis: build/windows)
--out DIR    where the package is written (build/packages)

Build first: cmake --preset release && cmake --build --preset release
TEXT
}

stop() {
    printf '%s\n' "$1" >&2
    exit "${2:-1}"
}
need() { # need PROGRAM PACKAGE
    command -v "$1" >/dev/null || stop "$1 is missing. Install it (Debian's package $2), then run this again." 69
}

kind=${1:-}
case "$kind" in
deb | rpm | tar | nsis | dmg) shift ;;
appimage) stop "No AppImage is made. Its run time is neither in Debian nor in the npm registry, and its path differs at each start, so that no service could name the agent in it. Use tar." 69 ;;
-h | --help | help)
    usage
    exit 0
    ;;
*)
    usage >&2
    exit 2
    ;;
esac
build=build/release
[ "$kind" != nsis ] || build=build/windows
out=build/packages
while [ $# -gt 0 ]; do
    [ $# -gt 1 ] || stop "$1 needs a folder." 2
    folder=$2
    case "$folder" in /* | ?:*) ;; *) folder=$called_in/$folder ;; esac
    case "$1" in
    --build) build=$folder ;;
    --out) out=$folder ;;
    *)
        usage >&2
        exit 2
        ;;
    esac
    shift 2
done

suffix=''
[ "$kind" != nsis ] || suffix=.exe
for program in rensei-desktop rensei-agent rensei-demo-platform; do
    [ -f "$build/bin/$program$suffix" ] || stop "$build/bin/$program$suffix is missing. Build it first: cmake --build $build --target $program" 69
done
mkdir -p "$out"
out=$(cd "$out" && pwd)
build=$(cd "$build" && pwd)
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt" | tr -d '\r')
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT

cpack_package() { # cpack_package GENERATOR PATTERN
    cpack --config "$build/CPackConfig.cmake" -G "$1" -B "$stage" >"$stage/log" 2>&1 || {
        cat "$stage/log" >&2
        stop "The package could not be made."
    }
    local made
    made=$(find "$stage" -maxdepth 1 -name "$2")
    mv "$made" "$out/"
    printf '%s\n' "$out/$(basename "$made")"
}

case "$kind" in
deb)
    need dpkg-shlibdeps dpkg-dev
    cpack_package DEB '*.deb'
    ;;
rpm)
    need rpmbuild rpm
    cpack_package RPM '*.rpm'
    ;;
tar) cpack_package TGZ '*.tar.gz' ;;
nsis) installer/windows/nsis.sh "$build" "$version" "$stage" "$out" ;;
dmg) installer/macos/dmg.sh "$build" "$version" "$stage" "$out" ;;
esac

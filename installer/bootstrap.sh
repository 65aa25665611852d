#!/usr/bin/env bash
# One command from a fresh checkout to a running demo, or to the tests' verdict.
set -euo pipefail
cd "$(dirname "$0")/.."

usage() {
    cat <<'EOF'
Usage: installer/bootstrap.sh run [--headless] [--for SECONDS]
       installer/bootstrap.sh test
       installer/bootstrap.sh packages

run   builds what the demo needs and opens it: Rensei Desktop with a demo
      platform, whose sessions this computer really runs. It touches nothing of
      yours.
        --headless     show it in the terminal, as is done without a display
        --for SECONDS  end it after that time
test  builds everything and runs every test.
packages
      only installs what a build needs.

The programs are built in build/bootstrap/bin. They are not optimized, so
that they are ready sooner; for daily use build the release preset.

All install the packages that are missing, and say which before they do: with
apt on Debian 12 and Ubuntu 24.04 or newer, dnf on Fedora, pacman on Arch Linux,
brew on macOS. Only apt's way has been tried so far.
EOF
}

# What a build needs, by package manager, and what the tests need besides. On Fedora the names are those that CMake and
# pkg-config ask for; it knows which package has them.
apt_packages=(g++ cmake ninja-build pkg-config qt6-base-dev qt6-base-dev-tools qtkeychain-qt6-dev libmicrohttpd-dev
    libexpected-dev libyaml-cpp-dev libquazip1-qt6-dev libxcb1-dev libxcb-screensaver0-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools)
apt_test_packages=(at-spi2-core dbus gnome-keyring lxqt-panel openbox procps trayer wmctrl x11-utils xdotool xvfb)
dnf_packages=(gcc-c++ cmake ninja-build pkgconf-pkg-config qt6-linguist 'cmake(Qt6Widgets)' 'cmake(Qt6LinguistTools)'
    'cmake(Qt6Keychain)' 'cmake(tl-expected)' 'cmake(yaml-cpp)' 'cmake(QuaZip-Qt6)' 'pkgconfig(libmicrohttpd)' 'pkgconfig(xcb-screensaver)')
pacman_packages=(gcc cmake ninja pkgconf qt6-base qt6-tools qtkeychain-qt6 libmicrohttpd tl-expected yaml-cpp quazip-qt6 libxcb)
brew_packages=(cmake ninja pkgconf qt qtkeychain libmicrohttpd tl-expected yaml-cpp quazip)

folder=build/bootstrap
manager='' # apt, dnf, pacman or brew

say() { printf '%s\n' "$*"; }
stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

require_system() {
    local id='' version='' oldest=''
    if [ "$(uname)" = Darwin ]; then
        command -v brew >/dev/null || stop "Homebrew is missing. Install it (https://brew.sh), then run this again."
        manager=brew
        CMAKE_PREFIX_PATH=$(brew --prefix)
        export CMAKE_PREFIX_PATH
        return
    fi
    if [ -r /etc/os-release ]; then
        # shellcheck source=/dev/null
        id=$(. /etc/os-release && printf '%s %s' "${ID:-}" "${ID_LIKE:-}")
        # shellcheck source=/dev/null
        version=$(. /etc/os-release && printf '%s' "${VERSION_ID:-}")
    fi
    case "$id" in
    'debian '*) manager=apt oldest=12 ;;
    'ubuntu '*) manager=apt oldest=24.04 ;;
    'fedora '*) manager=dnf oldest=39 ;;
    'arch '* | *' arch') manager=pacman ;;
    *) stop "This script knows Debian 12, Ubuntu 24.04, Fedora 39 or newer, Arch Linux, and macOS with Homebrew. On other systems install Qt 6.4 with its Linguist tools, QtKeychain, libmicrohttpd, tl-expected and yaml-cpp, then run: cmake --preset release && cmake --build --preset release" ;;
    esac
    # Rolling releases have no version at all.
    if [ -n "$version" ] && [ -n "$oldest" ] && ! printf '%s\n%s\n' "$oldest" "$version" | sort -C -V; then
        id=${id%% *}
        stop "${id^} $version is too old for Rensei Desktop, which needs Qt 6.4. Use Debian 12, Ubuntu 24.04, Fedora 39 or newer."
    fi
}

is_missing() {
    case "$manager" in
    apt) ! dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'ok installed' ;;
    dnf) ! rpm --query --whatprovides "$1" >/dev/null 2>&1 ;;
    pacman) ! pacman --deptest "$1" >/dev/null ;;
    brew) ! brew list --formula "$1" >/dev/null 2>&1 ;;
    esac
}

install_missing() {
    local missing=() package
    for package in "$@"; do
        if is_missing "$package"; then missing+=("$package"); fi
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing packages: ${missing[*]}"
    local failure="These packages could not be installed: ${missing[*]}"
    if [ "$manager" = brew ]; then
        brew install --quiet "${missing[@]}" >/dev/null || stop "$failure"
        return
    fi
    local as_root=(env)
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || stop "Installing packages needs root, and there is no sudo. Run this script as root, or install as root: ${missing[*]}"
        as_root=(sudo)
        [ -t 0 ] || as_root=(sudo -n)
    fi
    case "$manager" in
    apt)
        export DEBIAN_FRONTEND=noninteractive
        "${as_root[@]}" apt-get update -q >/dev/null || stop "The list of packages could not be fetched. Check the network, then run this again."
        "${as_root[@]}" apt-get install -y -q --no-install-recommends "${missing[@]}" >/dev/null || stop "$failure"
        ;;
    dnf) "${as_root[@]}" dnf install -y -q "${missing[@]}" >/dev/null || stop "$failure" ;;
    pacman)
        "${as_root[@]}" pacman -S --needed --noconfirm --quiet "${missing[@]}" >/dev/null ||
            stop "$failure. Bring the system up to date with pacman -Syu, then run this again."
        ;;
    esac
}

install_build_packages() {
    case "$manager" in
    apt) install_missing "${apt_packages[@]}" ;;
    dnf) install_missing "${dnf_packages[@]}" ;;
    pacman) install_missing "${pacman_packages[@]}" ;;
    brew) install_missing "${brew_packages[@]}" ;;
    esac
}

# Reads the build's output, keeps it in the log, and shows how far it is: a percentage on a terminal, a line at every
# tenth elsewhere.
show_progress() {
    local line percent shown=-1
    while IFS= read -r line; do
        printf '%s\n' "$line" >>"$1"
        [[ $line =~ ^\[\ *([0-9]+)% ]] || continue
        percent=${BASH_REMATCH[1]}
        if [ -t 1 ]; then
            printf '\rBuilding: %3d %%' "$percent"
        elif [ $((percent / 10)) -gt $((shown / 10)) ] || [ "$shown" -lt 0 ]; then
            say "Building: $percent %"
        else
            continue
        fi
        shown=$percent
    done
    [ ! -t 1 ] || [ "$shown" -lt 0 ] || printf '\n'
}

build() {
    local log=$folder/build.log
    mkdir -p "$folder"
    if [ ! -f "$folder/build.ninja" ]; then
        say "Configuring."
        cmake --preset bootstrap >"$log" 2>&1 || {
            tail -n 30 "$log" >&2
            stop "The project could not be configured; all it said is in $log."
        }
    fi
    : >"$log"
    NINJA_STATUS='[%p] ' cmake --build "$folder" --target "$@" 2>&1 | show_progress "$log" || {
        grep -m 30 -aE 'error|FAILED|undefined' "$log" >&2 || true
        stop "The build failed; all it said is in $log."
    }
}

has_display() { [ "$(uname)" = Darwin ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

run_demo() {
    local arguments=() headless=no
    while [ $# -gt 0 ]; do
        case "$1" in
        --headless) headless=yes ;;
        --for)
            [ $# -gt 1 ] || stop "--for needs a number of seconds."
            arguments+=(--for "$2")
            shift
            ;;
        *)
            usage >&2
            exit 2
            ;;
        esac
        shift
    done
    if [ $headless = no ] && ! has_display; then
        say "There is no display here: the demo is shown in the terminal."
        headless=yes
    fi
    install_build_packages
    say "Building the demo: about two minutes on two cores."
    if [ $headless = yes ]; then
        build rensei-agent rensei-demo-platform
        exec "$folder/bin/rensei-agent" demo ${arguments[@]+"${arguments[@]}"} # bash 3 takes an empty array for unset
    fi
    build rensei-desktop rensei-agent rensei-demo-platform
    say "The demo is in the tray. Quit it there, or press Ctrl+C."
    exec "$folder/bin/rensei-desktop" --demo ${arguments[@]+"${arguments[@]}"}
}

run_tests() {
    [ $# -eq 0 ] || {
        usage >&2
        exit 2
    }
    if [ "$manager" = apt ]; then
        install_missing "${apt_packages[@]}" "${apt_test_packages[@]}"
    else
        install_build_packages
        say "Tests that need an X session of their own are skipped where Xvfb, openbox or a panel is missing."
    fi
    say "Building the programs and their tests: about six minutes on two cores."
    build all
    say "Running the tests."
    exec ctest --test-dir "$folder" --output-on-failure --no-tests=error -j 6
}

case "${1:-}" in
run | test | packages) ;;
-h | --help | help)
    usage
    exit 0
    ;;
*)
    usage >&2
    exit 2
    ;;
esac
require_system
verb=$1
shift
case "$verb" in
run) run_demo "$@" ;;
test) run_tests "$@" ;;
packages) install_build_packages ;;
esac

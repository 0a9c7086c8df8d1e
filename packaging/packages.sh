# Functions shared by run.sh, test.sh and update-translations.sh: the packages that the build needs and their
# installation, by apt on Debian 12 and Ubuntu 24.04 or newer, by Homebrew on macOS. To be sourced, not run.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

build_packages=(g++ cmake ninja-build ccache pkg-config qt6-base-dev qt6-svg-dev libgl-dev
                libqcustomplot-dev qt6-tools-dev qt6-tools-dev-tools
                qt6-l10n-tools qt6-translations-l10n libsqlite3-dev libuchardet-dev zlib1g-dev libminizip-dev libxlsxwriter-dev libfreexl-dev
                libexpat1-dev
                libcli11-dev libexpected-dev tzdata
                qt6-qpa-plugins fonts-noto-cjk)
test_packages=(sqlite3 strace xvfb xauth)
tidy_packages=(clang-tidy clang-format)
brew_packages=(cmake ninja ccache pkg-config qt sqlite uchardet minizip libxlsxwriter freexl expat cli11 tl-expected qcustomplot)

fail() {
    echo "error: $*" >&2
    exit 1
}

# phase NAME COMMAND…: runs the command and records its duration for print_timings.
timings=""
phase() {
    local name="$1" start=$SECONDS status=0
    shift
    echo "== $name"
    "$@" || status=$?
    timings+="$(printf '%5d s  %s' $((SECONDS - start)) "$name")"$'\n'
    return $status
}

print_timings() {
    echo "== Time taken"
    printf '%s' "$timings"
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "root is needed to run: $*"
    fi
}

missing_packages() {
    local name
    for name in "$@"; do
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'install ok installed' || echo "$name"
    done
}

# install_packages NAME…: installs those of these packages that are missing.
install_packages() {
    if [ "$(uname)" = Darwin ]; then
        command -v brew >/dev/null || fail "Homebrew is missing; install it from https://brew.sh"
        local name
        for name in "${brew_packages[@]}"; do
            brew list --formula "$name" >/dev/null 2>&1 || brew install "$name"
        done
        return
    fi
    command -v apt-get >/dev/null || fail "only Debian, Ubuntu and macOS are supported; install these packages by hand: $*"
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -eq 0 ] && return
    echo "Installing: ${missing[*]}"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# build PRESET [TARGET…]: configures and builds. The compiler cache is outside the build folder.
build() {
    local preset="$1" target
    shift
    if [ "$(uname)" = Darwin ]; then
        local name
        CMAKE_PREFIX_PATH=""
        for name in qt sqlite uchardet minizip libxlsxwriter freexl expat; do
            CMAKE_PREFIX_PATH+="$(brew --prefix "$name"):"
        done
        export CMAKE_PREFIX_PATH
    fi
    mkdir -p "$root/build"
    (cd "$root" && cmake --preset "$preset" >"build/configure-$preset.log" 2>&1) \
        || { cat "$root/build/configure-$preset.log" >&2; return 1; }
    local targets=()
    for target in "$@"; do
        targets+=(--target "$target")
    done
    (cd "$root" && NINJA_STATUS='[%f/%t %es] ' cmake --build --preset "$preset" ${targets[@]+"${targets[@]}"}) \
        | { if [ -t 1 ]; then cat; else grep -v -E '^\[[0-9]+/[0-9]+ [0-9.]+s\] (Building|Linking|Generating|Automatic|Running)' \
            || true; fi; }
    return "${PIPESTATUS[0]}"
}

# Prints the folder of lupdate and lrelease.
qt_tools() {
    local folder
    for folder in "$(qmake6 -query QT_HOST_BINS 2>/dev/null)" /usr/lib/qt6/bin /opt/homebrew/opt/qt/bin; do
        [ -n "$folder" ] && [ -x "$folder/lupdate" ] && { echo "$folder"; return; }
    done
    fail "lupdate was not found; install qt6-l10n-tools"
}

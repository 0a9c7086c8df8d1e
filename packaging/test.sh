#!/usr/bin/env bash
# Builds SiyuDesk and runs its tests on a bare machine: ./packaging/test.sh [--asan] [--tsan] [--bench] [--tidy] [--no-install]
#   (nothing)     the release preset (warnings are errors) and every test
#   --asan        then again with AddressSanitizer and UBSan
#   --tsan        then again the rooms with threads with ThreadSanitizer
#   --bench       only the benches, which print their figures
#   --tidy        only clang-format and clang-tidy over the files changed since origin/main (or the last commit)
#   --no-install  install nothing
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/packages.sh"

asan=no tsan=no bench=no tidy=no install=yes
for option in "$@"; do
    case "$option" in
        --asan) asan=yes ;;
        --tsan) tsan=yes ;;
        --bench) bench=yes ;;
        --tidy) tidy=yes ;;
        --no-install) install=no ;;
        -h | --help) sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 0 ;;
        *) fail "unknown option $option (see --help)" ;;
    esac
done

jobs="$(getconf _NPROCESSORS_ONLN)"

run_tests() {
    (cd "$root" && ctest --preset "$1" -j "$jobs" | tee "build/ctest-$1.log")
}

# Prints the timings and test counts at the end of the run.
finish() {
    print_timings
    grep -h 'tests passed' "$root"/build/ctest-*.log 2>/dev/null || true
}

run_benches() {
    (cd "$root/build/release" && ctest -L bench -V)
}

changed_sources() {
    local base
    base="$(git merge-base origin/main HEAD 2>/dev/null || true)"
    [ -n "$base" ] && [ "$base" != "$(git rev-parse HEAD)" ] || base=HEAD~1
    { git diff --name-only --diff-filter=d "$base"; git ls-files -o --exclude-standard; } | sort -u | grep -E "\.($1)$" || true
}

run_tidy() {
    cd "$root"
    local files
    mapfile -t files < <(changed_sources 'cpp|h')
    [ ${#files[@]} -eq 0 ] && { echo "No changed sources."; return; }
    clang-format --dry-run --Werror "${files[@]}"
    mapfile -t files < <(changed_sources cpp)
    [ ${#files[@]} -eq 0 ] || clang-tidy -p build/dev --quiet --warnings-as-errors='*' "${files[@]}"
}

packages=("${build_packages[@]}" "${test_packages[@]}")
[ $tidy = yes ] && packages+=("${tidy_packages[@]}")
[ $install = yes ] && phase "Install missing packages" install_packages "${packages[@]}"

rm -f "$root"/build/ctest-*.log
trap finish EXIT
if [ $tidy = yes ]; then
    phase "Build dev" build dev siyu
    phase "clang-format and clang-tidy" run_tidy
    exit
fi
phase "Build release" build release
if [ $bench = yes ]; then
    phase "Benchmarks" run_benches
    exit
fi
phase "Test release" run_tests release
if [ $asan = yes ]; then
    phase "Build asan" build asan
    phase "Test asan" run_tests asan
fi
if [ $tsan = yes ]; then
    phase "Build tsan" build tsan
    phase "Test tsan" run_tests tsan
fi

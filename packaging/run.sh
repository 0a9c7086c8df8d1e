#!/usr/bin/env bash
# Builds SiyuDesk and opens it: ./packaging/run.sh [--sample] [--no-install]
# --sample opens the sample team; --no-install installs nothing. Without a display it takes the command line through the
# main job instead: everything lands in build/sample/, with each command and its answer in report.txt.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/packages.sh"

install=yes arguments=()
for option in "$@"; do
    case "$option" in
        --sample) arguments+=(--sample) ;;
        --no-install) install=no ;;
        -h | --help) sed -n '2,4s/^# \{0,1\}//p' "$0"; exit 0 ;;
        *) fail "unknown option $option (see --help)" ;;
    esac
done

[ $install = yes ] && install_packages "${build_packages[@]}"
echo "Building …"
build release siyu siyudesk

if [ "$(uname)" = Darwin ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "Opening the window …"
    [ "$(uname)" = Darwin ] && exec open "$root/build/release/bin/siyudesk.app" --args ${arguments[@]+"${arguments[@]}"}
    exec "$root/build/release/bin/siyudesk" ${arguments[@]+"${arguments[@]}"}
fi
echo "There is no display: working through the main job by command line."

place="$root/build/sample"
report="$place/report.txt"
program="$root/build/release/bin/siyu"
now=2026-11-20T10:00 # a Friday; the same clock gives the same sample
rm -rf "$place"
mkdir -p "$place"
cd "$place"

# say WHAT COMMAND…: runs a command of siyu on the sample store and writes it and the head of its answer into the
# report.
say() {
    local what="$1" lines
    shift
    printf '\n== %s\n$ siyu %s\n' "$what" "$*" >>"$report"
    if ! "$program" --store team.siyu --now "$now" "$@" >answer.txt 2>&1; then
        cat answer.txt >&2
        fail "siyu $* failed; what came before is in $report"
    fi
    lines="$(wc -l <answer.txt)"
    head -n 50 answer.txt >>"$report"
    [ "$lines" -le 50 ] || echo "… and $((lines - 50)) more lines" >>"$report"
    rm answer.txt
    echo "  $what"
}

echo "Working through the main job …"
say "An empty store" new
say "The sample team: three months of a small tea shop" sample
say "Who is that?" search 王 --limit 5
cat >dormant.json <<'RULE'
{"all": [{"orders": {"sum": {">=": 300}}}, {"not": {"orders": {"count": {">=": 1}, "within_days": 45}}}]}
RULE
say "A segment: spent 300 yuan, nothing in the last 45 days" segment save 大客沉睡 dormant.json
say "How many are they?" segment count 大客沉睡
say "Who are they?" segment members 大客沉睡 --limit 5
say "Tag them" tag add 待唤醒 --segment 大客沉睡
cat >winback.json <<'PLAN'
{"name": "大客唤醒", "kind": "one_to_one", "priority": 60, "audience": {"segment": "大客沉睡"},
 "anchor": {"date": "2026-11-20"}, "entry": "once",
 "steps": [{"day": 0, "time": "15:00", "purpose": "nurture", "via": "chat",
            "text": "{{name|朋友}}，好久不见，秋茶上新了，给您留了一份品鉴装。"},
           {"day": 3, "time": "10:00", "purpose": "sell", "via": "chat",
            "text": "{{name|朋友}}，老客专属券今晚到期，需要帮您下单吗？"}]}
PLAN
say "An SOP for the segment" sop import winback.json
say "What it would do, and which guards bite" sop preview 大客唤醒 --days 7
say "Put it in force" sop activate 大客唤醒
say "Bring the store up to the day" tick
say "Today's tasks" tasks
say "The figures of the last thirty days" kpi all --from 2026-10-22 --to 2026-11-20 --compare
say "Who comes back, by month of the first order" cohort --csv cohort.csv
say "RFM of every customer" layer rfm --csv rfm.csv
say "The weekly report as a PDF" report --from 2026-11-14 --to 2026-11-20 weekly.pdf
say "The store is in order, and memory equals the file" check --deep
say "What was done" history

echo
echo "Done. The report: $report"
echo "Try the store yourself: $program --store $place/team.siyu --now $now help"

#!/usr/bin/env bash
# Builds SiyuDesk and opens it: ./packaging/run.sh [--sample] [--no-install]
# --sample opens the sample team; --no-install installs no packages. Without a display, it carries out a working day on
# the command line instead: the results are in build/sample/, with each command and its output in report.txt.
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
echo "There is no display: using the command line instead."

place="$root/build/sample"
report="$place/report.txt"
program="$root/build/release/bin/siyu"
now=2026-11-20T10:00 # a Friday; the same clock gives the same sample
rm -rf "$place"
mkdir -p "$place"
cd "$place"

# say WHAT COMMAND…: runs a siyu command on the sample team file and appends it and the first lines of its output to
# the report.
say() {
    local what="$1" lines
    shift
    printf '\n== %s\n$ siyu %s\n' "$what" "$*" >>"$report"
    if ! "$program" --store team.siyu --now "$now" "$@" >answer.txt 2>&1; then
        cat answer.txt >&2
        fail "siyu $* failed; the earlier commands are in $report"
    fi
    lines="$(wc -l <answer.txt)"
    head -n 50 answer.txt >>"$report"
    [ "$lines" -le 50 ] || echo "… and $((lines - 50)) more lines" >>"$report"
    rm answer.txt
    echo "  $what"
}

echo "Carrying out a working day …"
say "Create an empty team file" new
say "Fill it with the sample team: three months of a small tea shop" sample
say "Find a customer" search 王 --limit 5
cat >dormant.json <<'RULE'
{"all": [{"orders": {"sum": {">=": 300}}}, {"not": {"orders": {"count": {">=": 1}, "within_days": 45}}}]}
RULE
say "Save a segment: spent 300 yuan, but nothing in the last 45 days" segment save 大客沉睡 dormant.json
say "Count its customers" segment count 大客沉睡
say "List them" segment members 大客沉睡 --limit 5
say "Add a tag to them" tag add 待唤醒 --segment 大客沉睡
cat >winback.json <<'PLAN'
{"name": "大客唤醒", "kind": "one_to_one", "priority": 60, "audience": {"segment": "大客沉睡"},
 "anchor": {"date": "2026-11-20"}, "entry": "once",
 "steps": [{"day": 0, "time": "15:00", "purpose": "nurture", "via": "chat",
            "text": "{{name|朋友}}，好久不见，秋茶上新了，给您留了一份品鉴装。"},
           {"day": 3, "time": "10:00", "purpose": "sell", "via": "chat",
            "text": "{{name|朋友}}，老客专属券今晚到期，需要帮您下单吗？"}]}
PLAN
say "Import an SOP for the segment" sop import winback.json
say "Preview its touches and the sending rules that apply" sop preview 大客唤醒 --days 7
say "Activate it" sop activate 大客唤醒
say "Plan the day" tick
say "List the tasks" tasks
say "Metrics of the last 30 days" kpi all --from 2026-10-22 --to 2026-11-20 --compare
say "Retention by month of first order" cohort --csv cohort.csv
say "RFM of every customer, as a table" layer rfm --csv rfm.csv
say "Save the weekly report as a PDF" report --from 2026-11-14 --to 2026-11-20 weekly.pdf
say "Check the team file, and compare memory with it" check --deep
say "List the changes that can be undone" history

echo
echo "Done. The report is in $report"
echo "To try it yourself, run: $program --store $place/team.siyu --now $now help"

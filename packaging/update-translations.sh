#!/usr/bin/env bash
# Brings the translations up to the sources: ./packaging/update-translations.sh [FOLDER]
# FOLDER holds siyudesk_zh_CN.ts, with every text, and siyudesk_en.ts, with the countable ones; without it,
# resources/i18n. Entries left unfinished are for a person to complete (linguist, or any editor).
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/packages.sh"
folder="$(cd "${1:-$root/resources/i18n}" && pwd)"
tools="$(qt_tools)"
cd "$root"
common=(-I . app storage ui -silent -locations none -no-obsolete -source-language en)
"$tools/lupdate" "${common[@]}" -target-language zh_CN -ts "$folder/siyudesk_zh_CN.ts"
"$tools/lupdate" "${common[@]}" -target-language en -pluralonly -ts "$folder/siyudesk_en.ts"

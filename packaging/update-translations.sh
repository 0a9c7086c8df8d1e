#!/usr/bin/env bash
# Updates the translation files from the sources: ./packaging/update-translations.sh [FOLDER]
# FOLDER contains siyudesk_zh_CN.ts, with every text, and siyudesk_en.ts, with the plural forms; the default is
# resources/i18n. Complete the unfinished entries afterwards, in Linguist or any editor.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/packages.sh"
folder="$(cd "${1:-$root/resources/i18n}" && pwd)"
tools="$(qt_tools)"
cd "$root"
common=(-I . app storage ui -silent -locations none -no-obsolete -source-language en)
"$tools/lupdate" "${common[@]}" -target-language zh_CN -ts "$folder/siyudesk_zh_CN.ts"
"$tools/lupdate" "${common[@]}" -target-language en -pluralonly -ts "$folder/siyudesk_en.ts"

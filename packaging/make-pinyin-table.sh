#!/bin/sh
# Generates resources/pinyin/readings.txt from the files of https://github.com/mozillazg/pinyin-data (MIT):
#   packaging/make-pinyin-table.sh PINYIN_DATA_FOLDER > resources/pinyin/readings.txt
# A line is `reading[,reading…] characters`: without tones, ü as v, the most common reading first (kMandarin_8105.txt,
# then the order of pinyin.txt). Characters with the same readings share a line.
set -eu
folder=$1
export LC_ALL=C
echo "# readings characters; made by packaging/make-pinyin-table.sh from mozillazg/pinyin-data (MIT, see LICENSE)"
awk '
function toneless(s) {
    gsub(/ā|á|ǎ|à/, "a", s); gsub(/ē|é|ě|è|ê|ế|ề/, "e", s); gsub(/ī|í|ǐ|ì/, "i", s)
    gsub(/ō|ó|ǒ|ò/, "o", s); gsub(/ū|ú|ǔ|ù/, "u", s); gsub(/ü|ǘ|ǚ|ǜ|ǖ/, "v", s)
    gsub(/ń|ň|ǹ/, "n", s); gsub(/ḿ/, "m", s); gsub(/[^a-z]/, "", s)
    return s
}
/^U\+/ {
    readings = $2
    character = $4
    count = split(readings, list, ",")
    for (i = 1; i <= count; i++) {
        reading = toneless(list[i])
        if (reading == "" || index("," have[character] ",", "," reading ","))
            continue
        have[character] = have[character] == "" ? reading : have[character] "," reading
    }
}
END { for (c in have) print have[c], c }
' "$folder/kMandarin_8105.txt" "$folder/pinyin.txt" | sort |
awk '$1 != last { if (NR > 1) printf "\n"; printf "%s ", $1; last = $1 } { printf "%s", $2 } END { printf "\n" }'

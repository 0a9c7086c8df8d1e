#!/usr/bin/env bash
# Prints for each room which rooms it includes and how often: tests/house/rooms.sh [FLOOR…]
# The order they should have stands in ARCHITECTURE.md; tst_layering holds them to it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
for floor in "${@:-storage app ui}"; do
    for name in $floor; do
        echo "$name"
        grep -rHoE "^#include \"$name/[^\"]+\"" --include='*.h' --include='*.cpp' "$name" |
            sed -E 's/:#include "/ /; s/"$//' |
            awk -v floor="$name" '
                function room(path, parts) { return split(path, parts, "/") > 2 ? parts[2] : "." }
                { from = room($1); to = room($2); if (from != to) ++count[from " " to] }
                END { for (edge in count) { split(edge, ends, " "); printf "  %-12s -> %-12s %d\n", ends[1], ends[2], count[edge] } }' |
            sort
    done
done

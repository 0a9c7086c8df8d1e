#!/bin/sh
# Creates vN.siyu with the given siyu and the rows of rows.sql: make.sh PATH-TO-SIYU N
# Pages of 2 KB instead of 4 keep the file small: most tables have one row.
set -eu
siyu=$(realpath "$1")
cd "$(dirname "$0")"
rm -f "v$2.siyu"
"$siyu" --store "v$2.siyu" new
sqlite3 -bail "v$2.siyu" "PRAGMA foreign_keys = ON" ".read rows.sql" "PRAGMA journal_mode = DELETE" \
    "PRAGMA page_size = 2048" "VACUUM" "PRAGMA journal_mode = WAL"

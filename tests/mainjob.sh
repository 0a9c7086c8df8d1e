#!/usr/bin/env bash
# The main workflow on real input, from a fresh store to the KPIs, with every figure checked:
#   tests/mainjob.sh SIYU DATA
# SIYU is the program, DATA the folder of real files (names/, orders/, expected/). Stops at the first figure that
# differs from the published one. Prints each step before it runs; works in a temporary folder.
set -euo pipefail

siyu="$1" data="$2"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8

step() { printf '\n== %s\n' "$*"; }
run() { printf '$ siyu %s\n' "$*"; "$siyu" --store "$store" "$@"; }
quietly() { "$siyu" --store "$store" "$@"; }
# is WHAT EXPECTED ACTUAL
is() { [ "$2" = "$3" ] && printf 'ok  %s = %s\n' "$1" "$3" || { printf 'NOT %s: expected %s, got %s\n' "$1" "$2" "$3"; exit 1; }; }
# figure KEY: the number that a kpi command prints for KEY
figure() { quietly kpi "$@" | awk -v key="$1" '$1 == key { gsub(",", "", $NF); print $NF }'; }
# same EXPECTED.csv ACTUAL.csv: every expected column is equal, row by row, as text or as a number
same() {
    awk -F, -v what="$(basename "$1")" '
        function number(x) { return x ~ /^-?[0-9.]+$/ }
        { sub(/^\xef\xbb\xbf/, ""); sub(/\r$/, "") }
        FNR == 1 { file++; for (i = 1; i <= NF; i++) if (file == 1) head[i] = $i; else place[$i] = i; if (file == 1) width = NF; next }
        file == 1 { for (i = 2; i <= width; i++) wanted[$1, head[i]] = $i; rows++; next }
        { for (i = 2; i <= width; i++) { e = wanted[$(place[head[1]]), head[i]]; a = $(place[head[i]]); d = e - a
              if (e != a && !(number(e) && number(a) && d < 0.00005 * (e + 1) && -d < 0.00005 * (e + 1))) { bad++; if (bad < 5) print "NOT", what, $1, head[i], e, a } } seen++ }
        END { if (bad || seen != rows) { print "NOT", what, rows, "rows expected,", seen, "seen,", bad + 0, "cells differ"; exit 1 } print "ok  " what ": " rows " rows" }' "$1" "$2"
}

# The test helper: 20,000 names with the header of the WeCom console, in GB18030.
roster() {
    { echo '客户名称,描述,添加人,添加人账号,添加人所属部门,添加时间,来源,手机,企业,邮箱,地址,职务,电话,标签组1(意向),标签组2(渠道)'
      awk '{ sub(/\r$/, "") } NF { i = n++; phone = i % 3 == 0 ? sprintf("1380%07d", i) : ""
             split("高 中 低", intent, " ")
             printf "%s,,员工%d,staff%d,运营部,2026-%02d-%02d %02d:%02d:%02d,扫描二维码,%s,,,,,,%s,%s\r\n", $0, i % 4, i % 4, 1 + i % 9, 1 + i % 28,
                    8 + i % 12, i % 60, i * 7 % 60, phone, intent[1 + i % 3], i % 2 ? "包裹卡" : "直播间;老客" }' "$data/names/ancient_names_20k.txt"
    } | iconv -f UTF-8 -t GB18030
}

step "A roster of 20,000 people as the WeCom console exports it"
store="$work/team.siyu"
roster > "$work/客户列表.csv"
run new
run import customers "$work/客户列表.csv"
is "customers" 20000 "$(quietly --json export customers "$work/all.csv" | sed -n 's/.*"rows": \([0-9]*\).*/\1/p')"
step "The same file again changes nothing, nor does the program's own export"
is "created or updated" "0 created, 0 updated" "$(quietly import customers "$work/客户列表.csv" | grep -o '0 created, 0 updated')"
is "created or updated" "0 created, 0 updated" "$(quietly import customers "$work/all.csv" | grep -o '0 created, 0 updated')"
step "Find people: by name, pinyin, initials, phone"
for words in 曾 zengguofan zgf 13800000003; do run search "$words" --limit 3; done
step "Tags and segments, with the reason why somebody is in"
echo '{"all":[{"tag":{"any":["高"]}},{"friendship":{"state":"open","count":{">=":1}}}]}' > "$work/rule.json"
run segment save 高意向 "$work/rule.json"
run segment count 高意向
is "members of 高意向" "$(quietly --json segment count 高意向 | sed -n 's/.*"count": \([0-9]*\).*/\1/p')" 6667
run tag add 重点跟进 --segment 高意向
run segment explain 高意向 13800000003
step "A welcome plan in five steps: preview, activation, a day's work"
cat > "$work/plan.json" <<'PLAN'
{"name":"高意向跟进","kind":"one_to_one","audience":{"segment":"高意向"},"anchor":{"date":"2026-11-23"},"entry":"once",
 "steps":[{"day":0,"time":"10:00","window_minutes":600,"purpose":"nurture","via":"chat","text":"{{name|朋友}}你好，最近新到一批茶，想给你留一份。"},
          {"day":3,"time":"15:00","window_minutes":300,"purpose":"sell","via":"chat","text":"{{name|朋友}}，上次说的茶还给你留着。"}]}
PLAN
run sop import "$work/plan.json"
run --now 2026-11-22T09:00 sop preview 高意向跟进 --days 5 | tail -n 3
run --now 2026-11-22T09:00 sop activate 高意向跟进
run --now 2026-11-23T10:30 tick
task="$(quietly --now 2026-11-23T10:30 tasks | awk 'NR == 1 { print $1 }')"
run --now 2026-11-23T10:31 task done "$task"
run undo
step "Everything can be taken back, and the store is in order"
run history | head -n 5
run check --deep

step "Superstore: 9,994 order lines"
store="$work/superstore.siyu"
quietly new
run import orders "$data/orders/superstore.csv"
is "gmv" 2297200.86 "$(figure gmv --from 2014-01-01 --to 2017-12-31)"
is "orders" 5009 "$(figure paid_orders --from 2014-01-01 --to 2017-12-31)"
quietly kpi gmv orders buyers new_buyers aov --by month --from 2014-01-01 --to 2017-12-31 --csv "$work/monthly.csv" > "$work/out"
same "$data/expected/superstore/monthly.csv" "$work/monthly.csv"
quietly --now 2017-12-30T12:00 layer rfm --csv "$work/rfm.csv" > "$work/out"
same "$data/expected/superstore/rfm_per_customer.csv" "$work/rfm.csv"
for table in share:cohort_retention_rate active:cohort_active_customers revenue:cohort_cum_revenue_per_customer; do
    quietly --now 2017-12-30T12:00 cohort --show "${table%%:*}" --csv "$work/cohort.csv" > "$work/out"
    same "$data/expected/superstore/${table##*:}.csv" "$work/cohort.csv"
done

step "CDNOW: no header, aligned by blanks, no order number"
store="$work/cdnow.siyu"
quietly new
run import orders "$data/orders/CDNOW_sample.txt" --map '2=customer;3=paid_at;4=quantity;5=amount'
is "gmv" 244091.94 "$(figure gmv --from 1997-01-01 --to 1998-06-30)"
quietly --now 1998-06-30T12:00 layer rfm --csv "$work/rfm.csv" > "$work/out"
same "$data/expected/cdnow_sample/rfm_per_customer.csv" "$work/rfm.csv"
quietly --now 1998-06-30T12:00 cohort --csv "$work/cohort.csv" > "$work/out"
same "$data/expected/cdnow_sample/cohort_retention_rate.csv" "$work/cohort.csv"

step "A cosmetics shop on Tmall: byte order mark, 86 exact duplicates, blanks, dates without zeros"
store="$work/tmall.siyu"
quietly new
run import orders "$data/orders/cosmetic_tmall_2016.csv" \
    --map 'update_time=order_id;id=order_id;update_time=paid_at;price=unit_price;sale_count=quantity;title=product;店名=source'
is "rows without the duplicates" 27512 "$(figure paid_orders --from 2016-11-01 --to 2016-11-30 --orders all)"
while IFS=, read -r brand _ amount; do
    is "$brand" "$(printf '%.2f' "$amount")" "$(figure gmv --from 2016-11-01 --to 2016-11-30 --orders all --source "$brand")"
done < <(tail -n +2 "$data/expected/cosmetic_tmall_2016/brand.csv" | tr -d '\r')

printf '\nAll figures are the published ones.\n'

#!/usr/bin/env bash
# Builds and checks everything, and ends with how many checks passed and failed.
#
# usage: tests/run.sh [--again]
#
# Fetches or installs what is missing (on Debian 12 and 13 all of it, as root or with sudo). A step that passed, and of
# which nothing has changed since, is not run again: it is counted as it was, and its line says so; --again runs all. What a step printed is in build/checks/<step>.log. A step that cannot run counts as failed.
set -uo pipefail
cd "$(dirname "$0")/.."
case ${1:-} in
'') again= ;;
--again) again=1 ;;
*) sed -n '2,/^set/{/^#/s/^# \?//p}' "$0" >&2 && exit 2 ;;
esac

logs=build/checks
mkdir -p "$logs"
passed=0 failed=0 failures=()

# count STEP PASSED FAILED SECONDS [REMARK]: adds to the totals and prints the step's line.
count() {
  passed=$((passed + $2)) failed=$((failed + $3))
  local mark=ok
  [ "$3" = 0 ] || { mark=FAILED && failures+=("$1"); }
  printf '%-6s %-9s %5d passed %4d failed %5d s  %s\n' "$mark" "$1" "$2" "$3" "$4" "${5:-}"
}

# step NAME COUNTER COMMAND…: runs a command with its output in a log. COUNTER reads the log and prints "passed failed"
# (a command that fails without a failed test counts as one failure, as does one that ran no test at all).
step() {
  local name=$1 counter=$2 start=$SECONDS code=0 good bad
  shift 2
  [ -t 1 ] && printf '        %-12s …\r' "$name"
  "$@" >"$logs/$name.log" 2>&1 || code=$?
  read -r good bad < <($counter "$logs/$name.log")
  good=${good:-0} bad=${bad:-0}
  [ "$code" != 0 ] && [ "$bad" = 0 ] && bad=1 && [ "$counter" = one ] && good=0
  [ "$good" = 0 ] && [ "$bad" = 0 ] && bad=1
  count "$name" "$good" "$bad" $((SECONDS - start))
  [ "$bad" = 0 ] || tell "$counter" "$logs/$name.log" | sed 's/^/  | /'
  return $((bad > 0))
}

# What of a log to show where its step failed.
tell() {
  case $1 in
  from_node) grep -A 25 '^not ok' "$2" | head -n 120 ;;
  from_ctest) grep -vE ' Start +[0-9]+: | Passed +[0-9.]+ sec' "$2" | head -n 120 ;;
  *) tail -n 60 "$2" ;;
  esac
}

# step_on KEY NAME COUNTER COMMAND…: a step that is not run again where KEY is what it was when it last passed.
step_on() {
  local key=$1 name=$2 counter=$3 good bad
  shift
  if [ -z "$again" ] && [ "$(cat "$logs/$name.key" 2>/dev/null)" = "$key" ]; then
    read -r good bad < <($counter "$logs/$name.log")
    count "$name" "$good" "$bad" 0 "(nothing changed since)"
  else
    rm -f "$logs/$name.key"
    step "$@" && echo "$key" >"$logs/$name.key"
  fi
}

# key_of FILE…: a key of their contents (and those of the files below, where one is a folder).
key_of() { find "$@" -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum; }

# What each kind of log says.
one() { echo "1 0"; }
from_ctest() { sed -nE 's/.* ([0-9]+) tests? failed out of ([0-9]+)$/\1 \2/p' "$1" | awk '{print $2 - $1, $1}'; }
from_node() { awk '/^# pass /{p = $3} /^# (fail|cancelled|skipped|todo) /{f += $3} END {print p + 0, f + 0}' "$1"; }
from_tidy() { sed -nE 's/^clang-tidy: ([0-9]+) units of [0-9]+ files, .* ([0-9]+) with findings$/\1 \2/p' "$1" | awk '{print $1 - $2, $2}'; }
from_playwright() {
  node -e 'try { const s = JSON.parse(require("fs").readFileSync("build/checks/browser.json", "utf8")).stats;
    console.log(s.expected, s.unexpected + s.flaky + s.skipped) } catch { console.log(0, 1) }'
}

# --- what is needed
# (its progress is shown, because the first time it takes a while)
start=$SECONDS
if tools/fetch build fonts desktop check wasm imgui json catch2 cli11 inter && tools/fetch-npm; then
  count fetch 1 0 $((SECONDS - start))
else
  count fetch 0 1 $((SECONDS - start)) "(nothing else can run)"
  echo "0 passed, 1 failed"
  exit 1
fi

# --- build
configure() { [ -e "build/$1/build.ninja" ] || cmake --preset "$1"; }
build() { configure "$1" && cmake --build --preset "$1" && { [ "$1" != sanitize ] || build_has_programs; }; }
build_has_programs() {
  local program
  for program in wegwijzer wegwijzer-desktop; do
    [ -x "build/sanitize/$program" ] || { echo "build/sanitize/$program was not built." && return 1; }
  done
}
step sanitize one build sanitize
step site one ./build-wasm.sh

# --- checks
export WEGWIJZER=$PWD/build/sanitize/wegwijzer
step format one tools/format

# All that the tests read or run: the whole project, what was built of it, and the day (some advice depends on it).
mapfile -d '' -t project < <(git ls-files -z -co --exclude-standard)
built="$(key_of $(find build/sanitize -maxdepth 1 -type f -perm -u+x) $(ls -d "${project[@]}" 2>/dev/null)) $(date +%F)"
mapfile -t scripts < <(find tests -name '*.test.mjs' -not -path 'tests/browser/*' -not -path 'tests/layers/*' | sort)
step_on "$built" unit from_ctest ctest --test-dir build/sanitize --output-on-failure -j "$(nproc)"
step_on "$built" scripts from_node node --test --test-reporter=tap --test-concurrency="$(nproc)" "${scripts[@]}"
step tidy from_tidy node tools/tidy.mjs build/sanitize

# The browser tests walk the built site.
browser() {
  rm -f "$logs/browser.json"
  PLAYWRIGHT_JSON_OUTPUT_NAME=$PWD/$logs/browser.json \
    node_modules/.bin/playwright test --config tests/browser/playwright.config.mjs --reporter=list,json
}
walked="$(key_of dist tests/browser package-lock.json) $(chromium --version) $(date +%F)"
step_on "$walked" browser from_playwright browser

echo
[ ${#failures[@]} = 0 ] || echo "Failed: ${failures[*]} (see $logs)"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]

#!/usr/bin/env bash
# Measures the engine (verdicts, next question, what-if, conditions, more options, questions asked), the canvas's frames,
# the page's first visit and rest, and the documented nginx, each beside a peer in the same run; ends with the table of
# budgets. Takes some ten minutes, on a machine that does nothing else.
#
# usage: tests/bench.sh
#
# Builds what it needs (build/native, build/wasm, dist/). Exit status 1 where a budget of docs/architecture.md is not kept.
set -euo pipefail
cd "$(dirname "$0")/.."
tools/fetch build fonts check bench wasm imgui json catch2 cli11 inter >&2
tools/fetch-npm
[ -e build/native/build.ninja ] || cmake --preset native >&2
cmake --build --preset native --target wegwijzer wegwijzer-bench >&2
./build-wasm.sh >&2
cmake --build --preset wasm --target wegwijzer-bench stock-page >&2
exec node tests/bench/run.mjs build/native/wegwijzer build/native/bench/wegwijzer-bench build/wasm/bench/wegwijzer-bench.mjs \
  dist build/wasm/bench/stock

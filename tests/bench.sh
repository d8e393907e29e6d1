#!/usr/bin/env bash
# Measures the engine: verdicts, next question and what-if natively and as WebAssembly, conditions beside other rule
# engines in the same run, the cost of more options, and how many questions it takes until all is settled.
#
# usage: tests/bench.sh
#
# Builds what it needs (build/native, build/wasm). Exit status 1 where a budget of docs/architecture.md is not kept.
set -euo pipefail
cd "$(dirname "$0")/.."
tools/fetch build fonts wasm imgui json catch2 cli11 inter >&2
tools/fetch-npm
for preset in native wasm; do
  [ -e "build/$preset/build.ninja" ] || cmake --preset "$preset" >&2
  cmake --build --preset "$preset" --target wegwijzer-bench >&2
done
[ -e build/native/wegwijzer ] || cmake --build --preset native --target wegwijzer >&2
exec node tests/bench/run.mjs build/native/bench/wegwijzer-bench build/wasm/bench/wegwijzer-bench.mjs build/native/wegwijzer

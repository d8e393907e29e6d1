#!/usr/bin/env bash
# Builds the advisor for the browser: the complete static site, ready to upload, in dist/.
#
# usage: ./build-wasm.sh [--serve [--port N]]
#
# Fetches or installs what is missing (see tools/fetch; on Debian 12 and 13 that is all of it, as root or with sudo).
# --serve then serves dist/ on this computer and prints the address.
set -euo pipefail
cd "$(dirname "$0")"

serve= port=8080
while [ $# -gt 0 ]; do
  case $1 in
  --serve) serve=1 ;;
  --port) port=${2:?--port needs a number} && shift ;;
  -h | --help) sed -n '2,/^set/{/^#/s/^# \?//p}' "$0" && exit ;;
  *) echo "build-wasm.sh: unknown option $1 (see --help)" >&2 && exit 2 ;;
  esac
  shift
done

command -v node >/dev/null || { echo "build-wasm.sh: please install Node.js 20 or newer, with npm." >&2; exit 1; }
tools/fetch build fonts wasm imgui json inter
tools/fetch-npm
[ -e build/wasm/build.ninja ] || { echo "build-wasm.sh: configuring" && cmake --preset wasm >/dev/null; }
cmake --build --preset wasm
node tools/assemble.mjs build/wasm dist
node tools/package.mjs build/wasm dist/npm
[ -z "$serve" ] || exec node tools/serve.mjs dist "$port"

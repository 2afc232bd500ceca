#!/usr/bin/env bash
# Measures processor time and memory of pages, searches and writes, as docs/performance.md tells:
#   benches/pages.sh                     100,000 candidates in a throw-away folder
#   benches/pages.sh FOLDER [N]          in FOLDER, which is made with N candidates where it is not there yet
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

cargo build --release --bin viceversa
viceversa=${CARGO_TARGET_DIR:-target}/release/viceversa

folder=${1:-}
if [ -z "$folder" ]; then
  folder=$(mktemp -d "${TMPDIR:-/tmp}/viceversa-bench.XXXXXX")
  trap 'rm -rf "$folder"' EXIT
fi
number=${2:-100000}
if [ ! -e "$folder/viceversa.db" ]; then
  "$viceversa" generate --data "$folder" --candidates "$number" --jobs 200 --processes 20000
fi
"$viceversa" bench --data "$folder" --requests 6000 --connections 4

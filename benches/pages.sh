#!/usr/bin/env bash
# Measures processor time and memory of the process page and My promises, as docs/performance.md tells:
#   benches/pages.sh                     20,000 processes in a throw-away folder
#   benches/pages.sh FOLDER [N]          in FOLDER, which is made with N processes where it is not there yet
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

cargo build --release --bin viceversa
viceversa=${CARGO_TARGET_DIR:-target}/release/viceversa

folder=${1:-}
if [ -z "$folder" ]; then
  folder=$(mktemp -d "${TMPDIR:-/tmp}/viceversa-bench.XXXXXX")
  trap 'rm -rf "$folder"' EXIT
fi
number=${2:-20000}
if [ ! -e "$folder/viceversa.db" ]; then
  "$viceversa" generate --data "$folder" --candidates "$number" --jobs 40 --processes "$number"
fi
"$viceversa" bench --data "$folder" --requests 20000 --connections 4

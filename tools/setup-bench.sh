#!/usr/bin/env bash
# What only `make bench-reading` needs: OCRmyPDF with its programs, to be measured beside. Never part of the product.
set -euo pipefail
cd "$(dirname "$0")/.."

packages=()
for each in gs:ghostscript qpdf:qpdf unpaper:unpaper; do
  command -v "${each%%:*}" >/dev/null 2>&1 || packages+=("${each##*:}")
done
if [ ${#packages[@]} -gt 0 ]; then
  echo "Installing ${packages[*]} (for the bench only)"
  sudo=""
  [ "$(id -u)" = 0 ] || sudo="sudo"
  $sudo apt-get update -qq && $sudo apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null || {
    echo "OCRmyPDF needs: ${packages[*]}. Install them by hand, then run 'make bench-reading' again." >&2
    exit 1
  }
fi
[ -x .venv/bin/ocrmypdf ] || .venv/bin/python -m pip install --quiet --disable-pip-version-check ocrmypdf matplotlib
.venv/bin/python -c 'import matplotlib' 2>/dev/null ||
  .venv/bin/python -m pip install --quiet --disable-pip-version-check matplotlib

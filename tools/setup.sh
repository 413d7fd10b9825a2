#!/usr/bin/env bash
# Makes this checkout ready to run: system packages through apt where they are missing, and a virtual environment.
# Idempotent, and quick when all is there. What cannot be installed is said plainly, with what to do about it.
# `tools/setup.sh test` adds what only the tests need: a browser, and LibreOffice to turn documents into pages.
set -euo pipefail
cd "$(dirname "$0")/.."
purpose=${1:-run}

languages="nld fra deu eng osd"
packages=()
have=""
if command -v tesseract >/dev/null 2>&1; then have=$(tesseract --list-langs 2>/dev/null || true); else packages+=(tesseract-ocr); fi
for language in $languages; do
  grep -qx "$language" <<<"$have" || packages+=("tesseract-ocr-$language")
done
python=""
for candidate in "${PYTHON:-}" python3 python3.13 python3.12 python3.11; do
  [ -n "$candidate" ] && command -v "$candidate" >/dev/null 2>&1 || continue
  "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { python=$candidate; break; }
done
[ -n "$python" ] || packages+=(python3 python3-venv)
[ -z "$python" ] || "$python" -c 'import venv, ensurepip' 2>/dev/null || packages+=(python3-venv)

if [ "$purpose" = test ]; then
  command -v chromium >/dev/null 2>&1 || packages+=(chromium)
  command -v soffice >/dev/null 2>&1 || packages+=(libreoffice-writer libreoffice-calc)
  command -v pdftoppm >/dev/null 2>&1 || packages+=(poppler-utils)
  # As wide as Arial, so that a memo breaks over lines and pages as it does in Word.
  fc-match Arial 2>/dev/null | grep -qi -e liberation -e arial || packages+=(fonts-liberation)
fi

if [ ${#packages[@]} -gt 0 ]; then
  if ! command -v apt-get >/dev/null 2>&1; then
    echo "Missing: ${packages[*]}. This machine has no apt-get; install them with its own package manager (see README, 'Other machines') and run this again." >&2
    exit 1
  fi
  sudo=""
  if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null 2>&1; then sudo="sudo"; else
      echo "Missing: ${packages[*]}. Ask an administrator for: apt-get install ${packages[*]}" >&2
      exit 1
    fi
  fi
  echo "Installing: ${packages[*]}"
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get update -qq
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
  python=${python:-python3}
fi

# The environment is renewed when what it is made from changes.
stamp=".venv/.made-from"
wanted=$(cat pyproject.toml tools/setup.sh | sha256sum | cut -d' ' -f1)
if [ ! -x .venv/bin/python ] || [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ]; then
  echo "Making the virtual environment (.venv)"
  "$python" -m venv .venv
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --upgrade pip
  # Two extras need wheels that not every machine has. Without `fast` Tesseract is run as a program; without `second`
  # more of what is hard to read goes to a person. Where both cannot be had at once, each is tried by itself.
  # Newer pips show the build tools' own remarks on editable installs, which say nothing to who installs this.
  install() { PYTHONWARNINGS=ignore .venv/bin/python -m pip install --quiet --disable-pip-version-check -e "$1"; }
  if ! install '.[fast,second,dev]'; then
    install '.[dev]'
    for extra in fast second; do
      install ".[$extra]" || echo "The extra '$extra' has no wheels for this machine; geldig works without it (README, 'Other machines')." >&2
    done
  fi
  echo "$wanted" > "$stamp"
fi

# Where Python may not write beside its sources, as in many containers, it would compile all of them at every start.
.venv/bin/python -m compileall -q pipeline || true

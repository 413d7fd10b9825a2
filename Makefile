# `make demo` sets up and runs the main job on the samples; `make test` sets up and passes the tests.
.PHONY: setup setup-test demo test lint unit check fuzz bench bench-reading bench-judgement bench-hostile samples clean

PYTHON := .venv/bin/python
OUT := out/directeur-io

setup:
	@tools/setup.sh

setup-test:
	@tools/setup.sh test

demo: setup
	@$(PYTHON) -m pipeline run samples/directeur-io --as-of 2024-04-29T02:00 --out $(OUT)

test: setup-test lint unit

lint:
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m ruff check .
	$(PYTHON) -m mypy

unit:
	$(PYTHON) -m pytest -n 2 --dist loadfile

# Security: what bandit finds in our code from medium severity on, and known holes in what we depend on. pip-audit asks
# PyPI and --strict makes it fail where that tells nothing of a package, since nothing is known then.
check: setup-test lint
	$(PYTHON) -m bandit -q -ll -r pipeline
	@$(PYTHON) -m pip freeze --exclude-editable > .venv/installed.txt
	$(PYTHON) -m pip_audit --strict --no-deps --disable-pip -r .venv/installed.txt

# How long the main job takes on the samples, and how well documents of our own generator are judged.
bench: setup
	$(PYTHON) -m bench.speed
	$(PYTHON) -m bench.scaling
	$(PYTHON) -m bench.judgement
	$(PYTHON) -m bench.ablation
	$(PYTHON) -m bench.slips
	$(PYTHON) -m bench.small_print
	GELDIG_KILLS=100 $(PYTHON) -m pytest -q tests/test_interruptions.py -k killed
	GELDIG_FAULTS=all $(PYTHON) -m pytest -q tests/test_disk_faults.py
	$(PYTHON) -m bench.nights
	$(PYTHON) -m bench.simulation

# How well and how fast pages are read, beside bare Tesseract and OCRmyPDF on the same pages; writes the tables of
# docs/measurements.md. Takes the better part of an hour; QUICK=1 ten minutes. PAGES=folder measures your own pages with truth.
bench-reading: setup
	@tools/setup-bench.sh
	$(PYTHON) -m bench.reading all $(if $(QUICK),--quick) $(if $(PAGES),--pages "$(PAGES)")

# Wrong accepts, wrong rejects and needless reviews, and how exactly the deciding fields are read, on layouts held out.
bench-judgement: setup
	$(PYTHON) -m bench.judgement --split held_out --seed 101 --carrier digital --carrier scan --carrier photo

# Ten minutes of fuzzing over every parser and the whole way of a file; what fails is kept in out/fuzzing. Linux only.
fuzz: setup-test
	$(PYTHON) -m pip install -q -e '.[fuzz]'
	$(PYTHON) -m bench.fuzzing

# A hostile night: broken files, bombs, links, odd names; FILES=folder adds a folder of your own, COUNT=n broken files.
# `python -m bench.hostile.collect folder` fetches thousands of files from the test suites of other projects.
bench-hostile: setup-test
	$(PYTHON) -m bench.hostile $(if $(COUNT),--count $(COUNT)) $(if $(FILES),--files "$(FILES)")

# Draws samples/directeur-io anew; the result is committed and does not change unless the generator does.
samples: setup
	$(PYTHON) -m samples.make

clean:
	rm -rf .venv $(OUT)

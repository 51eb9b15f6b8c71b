# Everything that is done to this project. `make` lists it; each target sets up what it needs.
# Needs git, make and Python 3.11 or newer; name another one so: make test PYTHON=python3.13

PYTHON ?= python3
# The lock is made with the oldest Python, so that it installs on all.
OLDEST_PYTHON ?= python3.11

BIN := .venv/bin
READY := .venv/.ready
GROUPS := --group test --group check --group docs
GENERATED := schemas docs/reference
NODE := conformance/node
NPM := npm

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo bench test test-spark fuzz faults check lint types in-step generate conformance npm fuzz-node docs coverage lock clean

help: ## Show this list
	@awk 'BEGIN { FS = ":.*## "; print "\n  make …\n" } \
	  /^[a-z-]+:.*## / { printf "    %-12s %s\n", $$1, $$2 } END { print "" }' Makefile

demo: $(READY) ## Read the example letters, validate the records, explain the findings
	@$(BIN)/python examples/demo.py

test: $(READY) ## Run all tests, and every example in the documentation
	$(BIN)/python -m pytest -n auto

test-spark: .venv/.spark ## Run the tests of records in Spark; they need Java 17 or newer
	$(BIN)/python -m pytest -m spark tests/spark

.venv/.spark: $(READY)
	@java -version 2> /dev/null || { \
	  echo "Spark needs Java 17 or newer. Install it (on Debian and Ubuntu: apt install default-jre-headless)."; exit 1; }
	@echo "Installing Spark into .venv: this takes a minute, once."
	@$(BIN)/python -m pip install --quiet --constraint constraints.txt --group spark
	@touch $@

fuzz: $(READY) ## Look for documents that two readers judge differently (NUMBER=20000 SEED=1 JOBS=2 SHARE=1)
	PYTHONPATH=tests $(BIN)/python tools/fuzz.py $(or $(NUMBER),20000) --seed $(or $(SEED),1) --jobs $(or $(JOBS),2) \
	  --share $(or $(SHARE),1)

bench: $(READY) ## Measure validation beside its peers, and write docs/performance.md (QUICK=1: a glimpse into build/)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --group bench
	mkdir -p build
	$(BIN)/python benchmarks/validate.py $(if $(QUICK),--quick --output build/performance.md,--output docs/performance.md)

faults: $(READY) ## Plant faults one at a time, and see that the tests find each; writes docs/faults.md
	$(BIN)/python tools/faults.py

check: lint types in-step docs ## Check style, types, generated files and documentation

lint: $(READY)
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(READY)
	$(BIN)/mypy

in-step: generate
	@$(BIN)/python tools/faults.py --check
	@git diff --exit-code --stat -- $(GENERATED) \
	  && test -z "$$(git ls-files --others --exclude-standard -- $(GENERATED))" \
	  || { echo "Generated files are out of step with the source. Say: make generate, then commit $(GENERATED)"; exit 1; }

generate: $(READY) ## Write the generated files anew
	$(BIN)/imr-schema schema --write schemas --reference docs/reference

conformance: npm .venv/.generators $(NODE)/node_modules/.package-lock.json ## Run the conformance kit in Node.js: three validators, and TypeScript
	npm --prefix $(NODE) test --silent
	npm --prefix $(NODE) run types --silent
	$(BIN)/python -m pytest -q tests/publish/test_generators.py

.venv/.generators: $(READY)
	@$(BIN)/python -m pip install --quiet --constraint constraints.txt --group generators
	@touch $@

$(NODE)/node_modules/.package-lock.json: $(NODE)/package-lock.json
	npm --prefix $(NODE) ci --silent

npm: $(NPM)/node_modules/.package-lock.json ## Build the npm package, run the kit on it, install it from its tarball and use it
	npm --prefix $(NPM) run build --silent
	npm --prefix $(NPM) test --silent

fuzz-node: $(READY) $(NPM)/node_modules/.package-lock.json ## Look for texts that the npm package judges differently (as fuzz)
	npm --prefix $(NPM) run build --silent
	PYTHONPATH=tests:tools $(BIN)/python tools/fuzz_node.py $(or $(NUMBER),20000) --seed $(or $(SEED),1) --jobs $(or $(JOBS),2)

$(NPM)/node_modules/.package-lock.json: $(NPM)/package-lock.json
	npm --prefix $(NPM) ci --silent

docs: $(READY) ## Build the documentation into build/docs
	$(BIN)/sphinx-build --quiet --fail-on-warning --nitpicky --keep-going docs build/docs
	@echo "Open build/docs/index.html"

coverage: $(READY) ## Run all tests and list the lines and branches they miss
	$(BIN)/coverage run -m pytest
	$(BIN)/coverage report

lock: ## Choose the newest versions of all tools anew, into constraints.txt
	rm -rf build/lock
	$(OLDEST_PYTHON) -m venv build/lock
	build/lock/bin/python -m pip install --quiet --upgrade pip
	build/lock/bin/python -m pip install --quiet --editable ".[fast,strategies]" $(GROUPS) --group spark --group generators
	{ echo "# The versions that the tests and checks run with. Made by: make lock"; \
	  build/lock/bin/python -m pip freeze --all --exclude-editable --exclude setuptools; } > constraints.txt
	rm -rf build/lock

clean: ## Remove all that was made, .venv included
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The environment is made anew when the project's needs or the lock change.
$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "imr-schema needs Python 3.11 or newer as $(PYTHON). Name one so: make PYTHON=python3.13 …"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2> /dev/null || { \
	  echo "$(PYTHON) lacks its venv module. Install it (on Debian and Ubuntu: apt install python3-venv)."; exit 1; }
	@echo "Setting up .venv: this takes a minute, once."
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --upgrade pip
	@$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable ".[fast,strategies]" $(GROUPS)
	@touch $@

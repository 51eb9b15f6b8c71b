# `make` lists the targets; each sets up what it needs. Requires git, make and Python 3.11 or newer.
# To use another Python: make test PYTHON=python3.13

PYTHON ?= python3
# The oldest supported Python: constraints.txt must install on it, and the oldest dependencies are tested with it.
OLDEST := 3.11
# Every supported Python, as the classifiers of pyproject.toml list them.
PYTHONS ?= $(shell sed -n 's/.*"Programming Language :: Python :: \(3\.[0-9]*\)".*/\1/p' pyproject.toml)

BIN := .venv/bin
READY := .venv/.ready
GROUPS := --group test --group bench --group check --group docs --group environments
# What the tests need besides the group `test`; `fast` is left out by `make test-without-fast`.
EXTRAS := arrow,ocr,pdf,strategies,zstd
GENERATED := schemas docs/reference native/core/src/generated.rs src/imr_schema/native.sha256
NODE := conformance/node
NPM := npm
SITE := site
PYTEST := -m pytest -n auto
comma := ,

# uv finds the Pythons of pyenv only where pyenv has activated them.
UV := PYENV_VERSION="$$(pyenv versions --bare --skip-aliases 2> /dev/null | paste -sd:)" $(BIN)/uv

# $(call environment,NAME,PYTHON,EXTRAS): make .venv-NAME from scratch; from uv's cache this takes seconds.
environment = $(UV) venv --quiet --clear --python $(2) .venv-$(1) && $(UV) pip install --quiet \
  --python .venv-$(1) --constraint constraints.txt --group test --editable ".[$(3)]"

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo bench test test-without-fast test-oldest test-pythons test-spark coverage fuzz faults check lint types \
  pins workflows in-step generate conformance npm fuzz-node site test-site pictures docs website plots dist \
  release-rehearsal lock native test-native \
  fuzz-native clean

help: ## Show this list
	@awk 'BEGIN { FS = ":.*## "; print "\n  make …\n" } \
	  /^[a-z-]+:.*## / { printf "    %-18s %s\n", $$1, $$2 } END { print "" }' Makefile

demo: $(READY) ## Read the example letters, validate the records, explain the findings
	@$(BIN)/python examples/demo.py

test: $(READY) ## Run all tests, and every example in the documentation
	$(BIN)/python $(PYTEST)

coverage: $(READY) ## Run all tests and list the lines and branches they miss
	rm -rf build/coverage
	mkdir -p build/coverage
	$(BIN)/coverage run $(PYTEST)
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report

test-without-fast: $(READY) ## Run all tests without the extra `fast`
	@$(call environment,without-fast,$(BIN)/python,$(EXTRAS))
	.venv-without-fast/bin/python $(PYTEST)

test-oldest: build/oldest.txt ## Run all tests with the oldest dependencies that pyproject.toml allows
	@$(call environment,oldest,$(OLDEST),$(EXTRAS)$(comma)fast)
	@$(UV) pip install --quiet --python .venv-oldest --requirement $<
	@$(UV) pip check --quiet --python .venv-oldest
	.venv-oldest/bin/python $(PYTEST)

# The lower bounds of the dependencies and of the extras that the tests use.
build/oldest.txt: pyproject.toml $(READY)
	@mkdir -p build
	@$(UV) pip compile --quiet --no-header --no-annotate --no-deps --resolution lowest-direct --python-version $(OLDEST) \
	  $(foreach extra,fast $(subst $(comma), ,$(EXTRAS)),--extra $(extra)) --output-file $@ $<

test-pythons: $(PYTHONS:%=test-python-%) ## Run all tests on every supported Python that can be had (PYTHONS="3.12 3.13")

test-python-%: $(READY)
	@if $(BIN)/python -V | grep -q "^Python $*\."; then \
	  echo "Python $*: skipped, make test runs it"; \
	elif ! $(UV) venv --quiet --clear --python $* .venv-$* 2> /dev/null; then \
	  echo "Python $*: skipped, it is not installed and uv cannot download it"; \
	else \
	  $(call environment,$*,$*,$(EXTRAS)$(comma)fast) && echo "Python $*:" && .venv-$*/bin/python $(PYTEST); \
	fi

test-spark: .venv/.spark ## Run the tests of records in Spark; they need Java 17 or newer
	$(BIN)/python -m pytest -m spark tests/spark

.venv/.spark: $(READY)
	@java -version 2> /dev/null || { \
	  echo "Spark needs Java 17 or newer. Install it (on Debian and Ubuntu: apt install default-jre-headless)."; exit 1; }
	@echo "Installing Spark into .venv. This takes about a minute, once."
	@$(BIN)/python -m pip install --quiet --constraint constraints.txt --group spark
	@touch $@

fuzz: $(READY) ## Look for documents that two readers judge differently (NUMBER=20000 SEED=1 JOBS=2 SHARE=1)
	PYTHONPATH=tests $(BIN)/python tools/fuzz.py $(or $(NUMBER),20000) --seed $(or $(SEED),1) --jobs $(or $(JOBS),2) \
	  --share $(or $(SHARE),1)

# The newest supported Python that is installed.
NEWEST = $(lastword $(foreach each,$(PYTHONS),$(shell $(UV) python find --no-python-downloads $(each) > /dev/null 2>&1 && echo $(each))))
BENCHED = $(OLDEST) $(filter-out $(OLDEST),$(NEWEST))

bench: $(READY) ## Compare speed with other libraries, and write docs/performance.md (QUICK=1: a short run, into build/; RESUME=1)
	@if command -v npm > /dev/null; then $(MAKE) --silent $(NODE)/node_modules/.package-lock.json; fi
	@$(MAKE) --silent $(BENCHED:%=.venv-bench-%/.ready)
	.venv-bench-$(OLDEST)/bin/python benchmarks/bench.py $(BENCHED:%=.venv-bench-%/bin/python) $(if $(RESUME),--resume) \
	  $(if $(QUICK),--quick --output build/performance.md,--output docs/performance.md)

# As a user has it: not editable, compiled to bytecode, with the native validator where Rust is.
.venv-bench-%/.ready: pyproject.toml constraints.txt $(wildcard $(shell git ls-files src native))
	@$(UV) venv --quiet --clear --python $* .venv-bench-$*
	@$(UV) pip install --quiet --python .venv-bench-$* --compile-bytecode --constraint constraints.txt --group bench \
	  ".[fast,arrow]" $(if $(shell command -v cargo),./native)
	@touch $@

faults: $(READY) ## Plant faults one at a time, and check that the tests find each; writes docs/faults.md
	$(BIN)/python tools/faults.py

check: lint types pins workflows in-step docs ## Check style, types, pins, workflows, generated files and documentation

lint: $(READY)
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(READY)
	$(BIN)/mypy

pins: $(READY)
	@$(BIN)/python tools/pins.py

workflows: $(READY)
	@$(BIN)/zizmor --quiet --offline --pedantic .github/workflows action.yml
	@$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-actions action.yml
	@$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-workflows .github/workflows/*.yml
	@$(BIN)/check-jsonschema --quiet --builtin-schema vendor.citation-file-format CITATION.cff

in-step: generate
	@$(BIN)/python tools/faults.py --check
	@git diff --exit-code --stat -- $(GENERATED) \
	  && test -z "$$(git ls-files --others --exclude-standard -- $(GENERATED))" \
	  || { echo "Generated files are outdated. Run \`make generate\` and commit $(GENERATED)."; exit 1; }

generate: $(READY) ## Write the generated files
	$(BIN)/imr-schema schema --write schemas --reference docs/reference
	$(BIN)/python tools/generate_native.py

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

# Node.js compiles what Python imports in the browser.
site: $(READY) $(SITE)/node_modules/.package-lock.json ## Build the page that reads letters in the browser, into build/site
	$(BIN)/python $(SITE)/build.py build/site

test-site: website ## Build that page, and use it in Chromium as a person would
	npm --prefix $(SITE) test --silent

pictures: site ## Take the pictures of that page for the documentation
	node $(SITE)/pictures.mjs docs/_static

$(SITE)/node_modules/.package-lock.json: $(SITE)/package-lock.json
	npm --prefix $(SITE) ci --silent

docs: $(READY) ## Build the documentation into build/docs
	$(BIN)/sphinx-build --quiet --fail-on-warning --nitpicky --keep-going -d build/doctrees docs build/docs
	@echo "Open build/docs/index.html"

website: site docs ## Build the documentation with the page that reads letters and the downloads, into build/docs

plots: $(READY) ## Draw the figures of docs/questions.md
	mkdir -p build/plots
	$(BIN)/python examples/invented_records.py 400 > build/plots/records.ndjson
	$(BIN)/imr-schema convert build/plots/records.ndjson build/plots/cases.parquet
	$(BIN)/imr-schema convert --flat build/plots/records.ndjson build/plots/issues.parquet
	$(foreach program,dmhc ny-dfs,$(BIN)/python examples/invented_decisions.py $(program) 600 > build/plots/$(program).csv && \
	  $(BIN)/imr-schema import $(program) build/plots/$(program).csv -o build/plots/$(program).ndjson &&) true
	$(BIN)/imr-schema convert --flat build/plots/records.ndjson build/plots/dmhc.ndjson build/plots/ny-dfs.ndjson \
	  build/plots/programs.parquet
	PYTHONPATH=benchmarks $(BIN)/python tools/plot_questions.py build/plots

dist: website $(NPM)/node_modules/.package-lock.json .venv/.release ## Build everything that a release publishes, into dist/
	$(BIN)/python tools/dist.py

release-rehearsal: dist tools/node/node_modules/.package-lock.json ## Publish to local registries, install from them, and use it
	tools/node/node_modules/.bin/dockerfilelint Dockerfile
	$(BIN)/python tools/rehearse.py

.venv/.release: $(READY)
	@$(BIN)/python -m pip install --quiet --constraint constraints.txt --group release
	@touch $@

tools/node/node_modules/.package-lock.json: tools/node/package-lock.json
	npm --prefix tools/node ci --silent

# PIN=1 keeps the versions that are pinned and adds only what is missing.
lock: $(READY) ## Write constraints.txt with the newest versions of all packages (PIN=1: only add missing ones)
	$(UV) pip compile --quiet --universal --python-version $(OLDEST) --fork-strategy fewest --no-annotate \
	  --custom-compile-command "make lock" $(if $(PIN),,--upgrade) --all-extras \
	  $(foreach group,bench check docs environments generators release spark test,--group $(group)) --output-file constraints.txt pyproject.toml

clean: ## Remove everything that was made, environments included
	rm -rf .venv .venv-* build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The environment is made again when pyproject.toml or constraints.txt changes.
$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "imr-schema needs Python 3.11 or newer, and $(PYTHON) is older. To use another one: make PYTHON=python3.13 …"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2> /dev/null || { \
	  echo "$(PYTHON) lacks the module venv. Install it (on Debian and Ubuntu: apt install python3-venv)."; exit 1; }
	@echo "Setting up .venv. This takes about a minute, once."
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --upgrade pip
	@$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable ".[$(EXTRAS),fast]" $(GROUPS)
	@touch $@

native: $(READY) ## Build the native validator and install it; it needs Rust 1.88 or newer
	@command -v cargo > /dev/null || { echo "The native validator needs Rust: https://rustup.rs"; exit 1; }
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt ./native

# Rust's own tests, and every test that asks whether a record is clean.
test-native: native ## Test the native validator, and all that asks it
	cargo test --quiet --manifest-path native/Cargo.toml
	$(BIN)/python -m pytest -n auto tests/native tests/test_fast_path.py tests/test_agreement.py tests/test_round_trip.py \
	  tests/publish/test_conformance.py tests/streams tests/cli/test_validate.py

fuzz-native: native ## Look for bad records that the native validator calls clean (NUMBER=100000 SEED=1)
	PYTHONPATH=tests $(BIN)/python tools/fuzz_native.py $(or $(NUMBER),100000) --seed $(or $(SEED),1)
	cargo run --quiet --manifest-path native/Cargo.toml --profile hammer --example hammer -- \
	  $(or $(NUMBER),100000) $(or $(SEED),1) examples/records/*.json

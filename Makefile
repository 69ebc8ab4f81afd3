# Two commands are enough: `make run` starts DreamDesk, `make test` tries all of it.
# Both first see to what they need, and do nothing where it is there already.

python := .venv/bin/python
system_python = python=$$(sh tools/find-python.sh) && "$$python" -m tools.set_up

.PHONY: run test check format shots bench torture package set-up

run:
	@$(system_python)
	@$(python) -m tools.start

set-up:
	@$(system_python) --tests

# Lint, types and QML lint are tests too (tests/unit/guards), so pytest has the last word.
# Two workers a core (tests/conftest.py), which keep the tests as bytecode for the next time.
test: export PYTHONDONTWRITEBYTECODE =
test: set-up
	@$(python) -m pytest -n auto --dist worksteal

check: set-up
	@$(python) -m tools.lint

format: set-up
	@$(python) -m tools.lint --fix

shots: set-up
	@PYTHONPATH=tests $(python) -m tools.shots

bench: set-up
	@PYTHONPATH=tests $(python) -m tests.benchmarks.run

torture: set-up
	@$(python) -m pytest -m torture

package:
	@$(system_python) --bundle
	@$(python) -m tools.package
	@$(python) -m pytest -m package tests/integration/test_packaging.py

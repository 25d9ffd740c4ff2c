# One command each; `make help` lists them. What a target needs it installs itself: npm packages of contracts/ at the
# versions of the lock file, Go modules at those of go.sum, tools at the versions below.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
MAKEFLAGS += --no-builtin-rules --no-print-directory

GOLANGCI_VERSION := v2.15.0

# One set of build flags for build, run and test, so that they share the cache.
export CGO_ENABLED ?= 0

BUILD := build
ARENAD := $(BUILD)/bin/arenad
LINT := $(BUILD)/bin/golangci-lint-$(GOLANGCI_VERSION)
NPM := contracts/node_modules/.installed
FORGE := cd contracts && node_modules/.bin/forge

# Everything that the binary is made of: Go sources and what they embed.
SOURCES := go.mod go.sum $(shell find . \( -name node_modules -o -name build -o -name .git -o -name contracts -o -name testdata \) -prune -o -type f -not -name '*_test.go' \( -name '*.go' -o -path './datasets/*' -o -path './abi/*' \) -print)

# Packages that start goroutines are tested under the race detector, the others without: each test runs once.
RACE := ./chain/... ./content/... ./eval/runner/... ./internal/... ./node/... ./p2p/... ./store/... ./train/...

ARGS ?=

.PHONY: help
help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/make \1|\2/' | column -t -s '|'

.PHONY: build
build: $(ARENAD) ## build build/bin/arenad

$(ARENAD): $(SOURCES)
	@echo "build: $@ (the first time: about two minutes, Go modules included)"
	@mkdir -p $(@D)
	@go build -o $@ ./cmd/arenad

$(NPM): contracts/package.json contracts/package-lock.json
	@echo "install: anvil, forge, cast, solc, contract libraries (npm, versions of contracts/package-lock.json)"
	@cd contracts && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

$(LINT):
	@echo "install: golangci-lint $(GOLANGCI_VERSION) into $(@D) (about two minutes)"
	@mkdir -p $(BUILD)/tools
	@GOBIN=$(abspath $(BUILD)/tools) GOFLAGS=-mod=readonly go install github.com/golangci/golangci-lint/v2/cmd/golangci-lint@$(GOLANGCI_VERSION)
	@mkdir -p $(@D) && mv $(BUILD)/tools/golangci-lint $@

.PHONY: devnet
devnet: $(NPM) $(ARENAD) ## run a whole arena on this machine until Ctrl-C; ARGS=--once ends when the task is settled
	@$(ARENAD) devnet $(ARGS)

.PHONY: demo
demo: $(NPM) $(ARENAD) ## run the devnet once with the defaults and write build/demo/report.json
	@rm -rf $(BUILD)/demo
	@$(ARENAD) devnet --once --dir $(BUILD)/demo/devnet --report $(BUILD)/demo/report.json $(ARGS)

.PHONY: demo-audit
demo-audit: $(NPM) $(ARENAD) ## audit the last demo: load its chain again, derive everything, run its models again
	@test -d $(BUILD)/demo/devnet || { echo "demo-audit: there is no demo in $(BUILD)/demo: run make demo first"; exit 2; }
	@code=0; $(ARENAD) audit 1 --devnet $(BUILD)/demo/devnet $(ARGS) || code=$$?; echo "demo-audit: exit code $$code"; exit $$code

# The Solidity compiler takes one core for about five minutes on a fresh clone; the Go tests run beside it. The devnets of
# test-devnet come last and alone: their windows are real time.
.PHONY: test
test: $(NPM) ## run all tests: contracts, Go, Go under the race detector, whole devnets
	@mkdir -p $(BUILD)
	@$(MAKE) test-contracts >$(BUILD)/test-contracts.log 2>&1 & contracts=$$!; \
	failed=0; $(MAKE) test-go || failed=1; $(MAKE) test-race || failed=1; \
	echo "test: contracts (the compiler may still be at work)"; \
	wait $$contracts || failed=1; cat $(BUILD)/test-contracts.log; \
	$(MAKE) test-devnet || failed=1; \
	if [ $$failed = 0 ]; then echo "test: passed"; else echo "test: FAILED, see above"; exit 1; fi

# One digest everywhere: needs apt for qemu, and minutes for the standard library of each machine on a cold cache.
.PHONY: cross
cross: ## run the engine's golden digests on seven machines (qemu) and look for fused multiply-adds in their code
	@scripts/cross $(ARGS)
	@ARENAD_CROSS=1 go test -count 1 -timeout 30m -run NoFusedInstructions ./eval/ref && echo "cross: no fused multiply-add in any listing"

.PHONY: real-models
real-models: ## run models that others trained (Silero VAD, PP-OCR; npm) and compare with ONNX Runtime
	@scripts/onnxruntime && ARENAD_REAL_MODELS=1 go test -count 1 -v -run RealModels ./eval/zoo | grep -E 'multiply-adds|differ|FAIL|Error|want|^ok'

.PHONY: exports
exports: ## train small models with scikit-learn and PyTorch (Debian) and write them to eval/zoo/testdata/export
	@scripts/exports

.PHONY: ml-vectors
ml-vectors: ## record what ONNX Runtime (npm) gives for the operators of classical models
	@scripts/onnxruntime && ARENAD_ORT_RECORD=1 go test -count 1 -run RecordMLVectors ./eval/zoo

.PHONY: bench
bench: ## measure against peers (ONNX Runtime; npm, cgo): build/bench/AREA.json and a table; ARGS="eval" for one area
	@scripts/bench $(ARGS)

# Draws in Go and in the EVM; make's exit code is not 0 if one differs. SEED makes another campaign.
SEATS ?= 100000
SEED ?= 1
.PHONY: equivalence
equivalence: ## draw committees in Go and with the contract under churn: SEATS=1000000 SEED=2
	@go test -count 1 -timeout 4h -v -run '^TestEquivalence$$' ./selection -args -seats $(SEATS) -campaign $(SEED) | \
	sed -E -e '/^(=== RUN|--- PASS|PASS|ok  )/d' -e 's/^ +[a-z_]+\.go:[0-9]+: //'

.PHONY: plot
plot: ## draw docs/plots/selection.svg from the last `make bench ARGS=selection`
	@cp $(BUILD)/bench/selection.json docs/plots/selection.json
	@go run ./internal/benchmark/plot docs/plots/selection.json docs/plots/selection.svg "Selection: cost of one operation" validators

# Campaigns of simulated arenas: some ten minutes of one core. docs/incentives.md holds the output.
.PHONY: soundness
soundness: ## simulate the protocol against every adversary, with hundreds of seeds: the tables of docs/incentives.md
	@mkdir -p $(BUILD)
	@go run ./sim/soundness $(ARGS) | tee $(BUILD)/soundness.md

.PHONY: sim
sim: $(ARENAD) ## simulate one arena: ARGS="--adversary colluder:0.33 --seed 7"
	@$(ARENAD) sim $(ARGS)

# Every arena differs: validators, liars, silence, appeals, missing beacons, callers. Half a second to two seconds each.
RUNS ?= 500
.PHONY: soak
soak: ## play RUNS=500 arenas against the contracts in which anybody does anything; rapid prints seed and steps of a failure
	@go test -count 1 -timeout 12h -v -run '^TestContracts_AnythingEnds$$' ./consensus -rapid.checks $(RUNS) $(ARGS)

.PHONY: nightly
nightly: ## the elementary functions on all 2^32 arguments against the digests of the rules (some ten minutes)
	@ARENAD_FULL_DIGESTS=1 go test -count 1 -timeout 2h -v -run FullDigests ./eval/fmath

# Two compilers, a core each: one for these, one for all others. Both compile the contracts themselves.
FIRST_HALF := test/unit/[A-R]*
GAS_TESTS := test/unit/{*.gas,Challenges.arena,Evidence}.t.sol

.PHONY: contracts-test
contracts-test: $(NPM) ## forge: unit, fuzz, invariant and attack tests, gas against the snapshots
	@echo "test: contracts (the first time: two compilers are at work for some minutes)"
	@mkdir -p $(BUILD)/contracts
	@export FORGE_SNAPSHOT_CHECK=true FOUNDRY_GAS_SNAPSHOT_EMIT=false; failed=0; \
	(export FOUNDRY_OUT=$(abspath $(BUILD)/contracts/out) FOUNDRY_CACHE_PATH=$(abspath $(BUILD)/contracts/cache); \
	$(FORGE) test --no-match-path '$(FIRST_HALF)' --summary) >$(BUILD)/contracts/test.log 2>&1 & others=$$!; \
	($(FORGE) test --match-path '$(FIRST_HALF)' --summary) || failed=1; \
	wait $$others || failed=1; cat $(BUILD)/contracts/test.log; exit $$failed

.PHONY: test-contracts
test-contracts: contracts-test ## the same

.PHONY: contracts-nightly
contracts-nightly: $(NPM) ## forge: every fuzz test 100,000 times, every invariant in 256 walks of 256 calls (hours)
	@FOUNDRY_PROFILE=nightly; export FOUNDRY_PROFILE; $(FORGE) test --no-match-path 'test/**/*.gas.t.sol' $(ARGS)

.PHONY: mutation
mutation: $(NPM) ## change the contracts in one place at a time and see whether a test fails; ARGS="-n 300 -seed 1 -only Settle"
	@go run ./contracts/mutate $(ARGS)

.PHONY: test-go
test-go: $(NPM) ## go: packages without goroutines; unit, fuzz seeds, integration
	@echo "test: go"
	@suite=$$(scripts/onnx-testdata $(BUILD)/onnx-testdata); export ARENAD_ONNX_TESTDATA=$$suite; \
	go test -timeout 10m $$(go list ./... | grep -vxFf <(go list $(RACE) ./devnet))

# The report of the test, without the frame of the test tool.
.PHONY: conformance
conformance: ## the ONNX suite: passed, known missing and failed by tier
	@suite=$$(scripts/onnx-testdata $(BUILD)/onnx-testdata); \
	ARENAD_ONNX_TESTDATA=$$suite go test -count=1 -v -run '^TestConformance$$' ./eval/ref | grep -vE '^(=== RUN|--- PASS|PASS|ok  |$$)'

.PHONY: test-race
test-race: $(NPM) ## go: packages with goroutines, under the race detector
	@echo "test: go, race detector"
	@CGO_ENABLED=1 go test -race -timeout 10m $(RACE)
	@CGO_ENABLED=1 go test -race -timeout 10m -run 'A13|Share' ./eval/ref

.PHONY: test-devnet
test-devnet: $(NPM) ## go: whole arenas, with processes that are killed
	@echo "test: whole devnets"
	@go test -timeout 10m ./devnet

.PHONY: lint
lint: $(NPM) $(LINT) ## linters, formats, and whether everything generated is fresh
	@echo "lint: go"
	@$(LINT) run
	@$(LINT) fmt --diff
	@echo "lint: solidity"
	@$(FORGE) fmt --check
	@echo "lint: shell"
	@for f in scripts/* .ci/run; do [ -d $$f ] || bash -n $$f; done
	@echo "lint: generated files"
	@scripts/generate --check

.PHONY: generate
generate: $(NPM) ## make the bindings and the generated documentation anew
	@scripts/generate
	@go test ./cmd/arenad ./node/config -run 'Generated' -update

.PHONY: gas
gas: $(NPM) ## measure gas into contracts/snapshots
	@$(FORGE) test --quiet --match-path '$(GAS_TESTS)' && git -C .. diff --stat -- contracts/snapshots

.PHONY: format
format: $(NPM) $(LINT) ## format Go and Solidity
	@$(LINT) fmt
	@$(FORGE) fmt

.PHONY: clean
clean: ## remove what was built; installed packages stay
	@rm -rf $(BUILD) contracts/out contracts/cache

package ref_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// fusedOps are the multiply-add instructions of all targets: VFMADD231SS, FMADDS, FNMSUBS, WFMADB, FMLA.
var fusedOps = regexp.MustCompile(`\s[VWX]?FN?M(ADD|SUB|LA|LS|AS|SS)\w*\s|\sWFM[AS][DS]B\s`)

// TestA1_NoFusedInstructions compiles the engine for CPUs that have them and reads the listing. It builds the standard library for
// each target, which takes minutes on a cold cache: set ARENAD_CROSS.
func TestA1_NoFusedInstructions(t *testing.T) {
	if os.Getenv("ARENAD_CROSS") == "" {
		t.Skip("not asked for: set ARENAD_CROSS=1, takes minutes")
	}
	control := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(control, "go.mod"), []byte("module control\n\ngo 1.26\n"), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(control, "c.go"), []byte("package c\n\nfunc F(x, y, z float32) float32 { return x*y + z }\n"), 0o600))
	for _, target := range []string{"GOARCH=amd64 GOAMD64=v3", "GOARCH=arm64", "GOARCH=ppc64le", "GOARCH=riscv64", "GOARCH=s390x"} {
		t.Run(target, func(t *testing.T) {
			listing := func(dir string, packages ...string) []string {
				cmd := exec.CommandContext(t.Context(), "go", append([]string{"build", "-gcflags=-S"}, packages...)...)
				cmd.Dir = dir
				cmd.Env = append(os.Environ(), append(strings.Fields(target), "GOOS=linux", "CGO_ENABLED=0")...)
				out, err := cmd.CombinedOutput()
				require.NoError(t, err, string(out))
				return fusedOps.FindAllString(string(out), -1)
			}
			require.NotEmpty(t, listing(control, "."), "the listing shows no fused instruction where there is one")
			require.Empty(t, listing("../..", "./eval/fmath", "./eval/onnx/infer", "./eval/ref/...", "./train"))
		})
	}
}

package audit_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestGovernance_EachRowHasItsTests: whatever the page says that somebody can or cannot do is shown by tests that are there.
func TestGovernance_EachRowHasItsTests(t *testing.T) {
	page, err := os.ReadFile("../docs/governance.md")
	require.NoError(t, err)
	quoted := regexp.MustCompile("`([^`]+)`")
	rows := 0
	for line := range strings.Lines(string(page)) {
		if !strings.HasPrefix(line, "|") || strings.HasPrefix(line, "|---") || strings.HasPrefix(line, "| what ") {
			continue
		}
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
		require.Len(t, cells, 5, line)
		require.NotEmpty(t, strings.TrimSpace(cells[0]), line)
		require.NotEmpty(t, strings.TrimSpace(cells[1]), line)
		rows++
		text, named := "", 0
		for _, m := range quoted.FindAllStringSubmatch(cells[4], -1) {
			if strings.Contains(m[1], "/") {
				b, err := os.ReadFile(filepath.Join("..", filepath.FromSlash(m[1])))
				require.NoError(t, err, "the page names a file that is not there")
				text = string(b)
				continue
			}
			declared := regexp.MustCompile(`(?m)^\s*func(tion)? ` + regexp.QuoteMeta(m[1]) + `\(`)
			require.True(t, declared.MatchString(text), "no test %s for: %s", m[1], cells[0])
			named++
		}
		require.Positive(t, named, "no test shows: %s", line)
	}
	require.GreaterOrEqual(t, rows, 8)
}

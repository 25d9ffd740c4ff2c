package audit_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestThreatModel_NamesTestsThatExist: every row of every table names tests, and each of them is there.
func TestThreatModel_NamesTestsThatExist(t *testing.T) {
	page, err := os.ReadFile("../docs/threat-model.md")
	require.NoError(t, err)
	quoted, files := regexp.MustCompile("`([^`]+)`"), map[string]string{}
	rows, tests, missing := 0, 0, []string(nil)
	for line := range strings.Lines(string(page)) {
		if !strings.HasPrefix(line, "|") || strings.HasPrefix(line, "|---") || strings.HasPrefix(line, "| attack ") {
			continue
		}
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
		require.Len(t, cells, 4, line)
		for i, cell := range cells[:3] {
			require.NotEmpty(t, strings.TrimSpace(cell), "cell %d of %s", i, line)
		}
		rows++
		file, named := "", 0
		for _, m := range quoted.FindAllStringSubmatch(cells[2], -1) {
			name := m[1]
			if strings.Contains(name, "/") {
				file = name
				if _, read := files[file]; !read {
					text, err := os.ReadFile(filepath.Join("..", filepath.FromSlash(file)))
					require.NoError(t, err, "the threat model names a file that is not there")
					files[file] = string(text)
				}
				continue
			}
			require.NotEmpty(t, file, "%s: name the file before the test: %s", name, line)
			// A test, not any text that mentions one.
			declared := regexp.MustCompile(`(?m)^\s*func(tion)? ` + regexp.QuoteMeta(name) + `\(`)
			if !declared.MatchString(files[file]) {
				missing = append(missing, file+" "+name)
			}
			named++
		}
		require.Positive(t, named, "no test shows the defence of: %s", line)
		tests += named
	}
	require.Empty(t, missing, "the threat model names tests that are not there")
	require.GreaterOrEqual(t, rows, 40)
	t.Logf("%d attacks, %d tests", rows, tests)
}

package buildinfo_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/internal/buildinfo"
)

func TestRead_NamesTheBuild(t *testing.T) {
	info := buildinfo.Read()
	require.Equal(t, buildinfo.Version, info.Version)
	require.True(t, strings.HasPrefix(info.Go, "go"), info.Go)
	require.Contains(t, info.Platform, "/")
	require.Equal(t, "arenad/"+buildinfo.Version, buildinfo.Agent())
}

func TestVersion_IsInTheChangelog(t *testing.T) {
	changelog, err := os.ReadFile("../../CHANGELOG.md")
	require.NoError(t, err)
	require.Contains(t, string(changelog), "## "+buildinfo.Version+"\n")
}

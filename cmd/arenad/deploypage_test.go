package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The parameters that docs/deploy.md shows are a file as the command reads it, with addresses in place of the dots.
func TestDeployPage_ItsFileIsOne(t *testing.T) {
	page, err := os.ReadFile("../../docs/deploy.md")
	require.NoError(t, err)
	block := regexp.MustCompile("(?s)```json\n(.*?)```").FindSubmatch(page)
	require.NotNil(t, block)
	file := filepath.Join(t.TempDir(), "mainnet.json")
	text := strings.ReplaceAll(string(block[1]), "0x…", "0x"+strings.Repeat("11", 20))
	require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
	f, err := readNetworkFile(file)
	require.NoError(t, err)
	p, err := f.params()
	require.NoError(t, err)
	require.Positive(t, p.ExpertTerms.AttestationTTL)
	require.NotNil(t, p.Drand)
}

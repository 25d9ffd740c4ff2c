package config

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"gopkg.in/yaml.v3"
)

// FileName is the configuration file in the home folder.
const FileName = "config.yaml"

// maxFileBytes bounds a configuration file: the commented default is 3 KiB.
const maxFileBytes = 1 << 20

// Load overlays the settings of the YAML file at path on c. With optional set, a file that does not exist is an empty
// one. Errors: ErrConfig for unknown settings, wrong types and unreadable files.
func (c *Config) Load(path string, optional bool) error {
	file, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) && optional {
		return nil
	}
	if err != nil {
		return fmt.Errorf("%w: open the file: %w", ErrConfig, err)
	}
	defer file.Close() //nolint:errcheck // nothing was written
	dec := yaml.NewDecoder(io.LimitReader(file, maxFileBytes))
	dec.KnownFields(true)
	if err := dec.Decode(c); err != nil && !errors.Is(err, io.EOF) {
		return fmt.Errorf("%w: read %s: %w", ErrConfig, path, err)
	}
	return nil
}

// ExpandHome replaces a leading ~ of the home folder by the user's home, and makes the path absolute.
func (c *Config) ExpandHome() error {
	if rest, ok := strings.CutPrefix(c.Home, "~"); ok && (rest == "" || rest[0] == '/') {
		dir, err := os.UserHomeDir()
		if err != nil {
			return fmt.Errorf("%w: find the home folder: %w", ErrConfig, err)
		}
		c.Home = filepath.Join(dir, rest)
	}
	if c.Home == "" {
		return nil // Check says so
	}
	abs, err := filepath.Abs(c.Home)
	if err != nil {
		return fmt.Errorf("%w: resolve %s: %w", ErrConfig, c.Home, err)
	}
	c.Home = abs
	return nil
}

// YAML writes the settings of c as a file that Load reads back, each with its explanation.
func (c *Config) YAML() []byte {
	var b bytes.Buffer
	b.WriteString("# arenad: settings of a node. Variables (ARENAD_*) override the file, flags override both.\n")
	section := ""
	for _, f := range c.Fields() {
		if f.Path == "" {
			continue
		}
		head, name, nested := strings.Cut(f.Path, ".")
		indent := ""
		if nested {
			indent = "  "
			if head != section {
				fmt.Fprintf(&b, "\n%s:\n", head)
			}
			section = head
		} else {
			name = head
		}
		fmt.Fprintf(&b, "%s# %s. Flag --%s, variable %s.\n%s%s: %s\n", indent, f.Usage, f.Flag, f.Env(), indent, name, f.yamlValue())
	}
	return b.Bytes()
}

// yamlValue is the value in flow style, on one line.
func (f Field) yamlValue() string {
	switch p := f.ptr.(type) {
	case *[]string:
		return flow(*p)
	case *[]Role:
		return flow(list(f.String()))
	case *string:
		return fmt.Sprintf("%q", *p)
	default:
		return f.String()
	}
}

func flow(items []string) string {
	quoted := make([]string, len(items))
	for i, s := range items {
		quoted[i] = fmt.Sprintf("%q", s)
	}
	return "[" + strings.Join(quoted, ", ") + "]"
}

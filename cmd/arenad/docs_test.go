package main

import (
	"flag"
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"
)

var update = flag.Bool("update", false, "write the generated documentation")

// The page says what the commands say: it is made from them, and this test fails when it is old.
func TestGenerated_CommandPage(t *testing.T) {
	const path = "../../docs/cli.md"
	want := commandPage()
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(want), 0o644))
	}
	got, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, want, string(got), "make generate")
}

func commandPage() string {
	var b strings.Builder
	b.WriteString("# Commands\n\n<!-- Generated from cmd/arenad by `make generate`. -->\n\n" +
		"Results go to standard output, everything else to standard error. Flags may stand before or after arguments. With `--json` a command\n" +
		"prints one JSON value; its fields are listed below and keep their names. Amounts in JSON are FML wei as decimal strings, times are\n" +
		"unix seconds of chain time.\n\n## Exit codes\n\n| code | meaning |\n|---|---|\n| 0 | done |\n| 1 | something inside arenad went wrong |\n")
	said := map[string]bool{}
	for code := 2; code <= exitParams; code++ {
		for _, r := range exitRules() {
			if r.code == code && !said[r.meaning] {
				said[r.meaning] = true
				fmt.Fprintf(&b, "| %d | %s |\n", code, r.meaning)
			}
		}
	}
	b.WriteString("| 130 | interrupted before it was done |\n")
	for _, c := range leafCommands() {
		if c.spec.hidden {
			continue
		}
		fmt.Fprintf(&b, "\n## arenad %s\n\n", strings.TrimSpace(c.path+" "+c.spec.args))
		fmt.Fprintf(&b, "%s.\n\n%s\n\n```sh\n%s\n```\n", capital(c.spec.usage), c.spec.text, c.spec.example)
		if flags := c.spec.allFlags(); len(flags) > 0 {
			b.WriteString("\n| flag | variable | default | meaning |\n|---|---|---|---|\n")
			for _, f := range flags {
				value := flagDefault(f)
				if value != "" {
					value = "`" + value + "`"
				}
				doc := f.(cli.DocGenerationFlag)
				fmt.Fprintf(&b, "| `--%s` | `%s` | %s | %s |\n", f.Names()[0], doc.GetEnvVars()[0], value, doc.GetUsage())
			}
		}
		if c.spec.output != nil {
			b.WriteString("\nJSON:\n\n")
			writeFields(&b, "", reflect.TypeOf(c.spec.output), 0)
		}
	}
	return b.String()
}

func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// writeFields lists the fields of a JSON value; what is a text in JSON is not opened.
func writeFields(b *strings.Builder, name string, t reflect.Type, depth int) {
	if depth > 4 {
		return
	}
	kind := jsonKind(t)
	for t.Kind() == reflect.Slice || t.Kind() == reflect.Pointer || t.Kind() == reflect.Map {
		if isText(t) {
			return
		}
		t = t.Elem()
	}
	if name == "" && kind != "object" {
		fmt.Fprintf(b, "- %s\n", kind)
		depth++
	}
	if t.Kind() != reflect.Struct || isText(t) {
		return
	}
	for i := range t.NumField() {
		f := t.Field(i)
		tag, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case f.Anonymous && tag == "":
			writeFields(b, "+", f.Type, depth)
			continue
		case !f.IsExported() || tag == "-":
			continue
		case tag == "":
			tag = f.Name
		}
		line := fmt.Sprintf("%s- `%s` (%s)", strings.Repeat("  ", depth), tag, jsonKind(f.Type))
		if doc := f.Tag.Get("doc"); doc != "" {
			line += ": " + doc
		}
		b.WriteString(line + "\n")
		writeFields(b, tag, f.Type, depth+1)
	}
}

// isText tells whether values of t write themselves into JSON.
func isText(t reflect.Type) bool {
	type texter interface{ MarshalText() ([]byte, error) }
	type jsoner interface{ MarshalJSON() ([]byte, error) }
	for _, it := range []reflect.Type{reflect.TypeFor[texter](), reflect.TypeFor[jsoner]()} {
		if t.Implements(it) || reflect.PointerTo(t).Implements(it) {
			return true
		}
	}
	return false
}

func jsonKind(t reflect.Type) string {
	if t.Kind() == reflect.Pointer {
		return jsonKind(t.Elem()) + " or null"
	}
	if t.String() == "big.Int" {
		return "number"
	}
	if isText(t) {
		return "text"
	}
	switch t.Kind() {
	case reflect.Bool:
		return "true or false"
	case reflect.String:
		return "text"
	case reflect.Struct, reflect.Map:
		return "object"
	case reflect.Slice, reflect.Array:
		return "list of " + jsonKind(t.Elem())
	default:
		return "number"
	}
}

// Every field that --json prints has a name of its own that scripts can rely on.
func TestJSON_FieldsAreNamed(t *testing.T) {
	for _, c := range leafCommands() {
		if c.spec.output == nil {
			continue
		}
		typ := reflect.TypeOf(c.spec.output)
		if typ.Kind() == reflect.Slice {
			typ = typ.Elem()
		}
		for i := range typ.NumField() {
			if f := typ.Field(i); !f.Anonymous {
				require.NotEmpty(t, f.Tag.Get("json"), "%s: %s", c.path, f.Name)
			}
		}
	}
}

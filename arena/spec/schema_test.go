package spec_test

import (
	"encoding/json"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena/spec"
)

// TestSchema_AgreesWithTheTypes builds the schema from the types and compares it with the file that people and editors read.
func TestSchema_AgreesWithTheTypes(t *testing.T) {
	root := schemaOf(reflect.TypeFor[spec.Task]())
	root["$schema"] = "https://json-schema.org/draft/2020-12/schema"
	root["title"] = "Task spec of an arena"
	out, err := json.MarshalIndent(root, "", "  ")
	require.NoError(t, err)
	golden(t, "../../docs/schema/task.schema.json", append(out, '\n'))
}

// own are the types with a spelling of their own.
var own = map[reflect.Type]map[string]any{
	reflect.TypeFor[spec.Duration](): {"type": "string", "pattern": "^([0-9]+[smhd])+$"},
	reflect.TypeFor[spec.Size]():     {"type": []string{"integer", "string"}, "minimum": 0, "pattern": "^[0-9]+ *[KMG]iB$"},
	reflect.TypeFor[spec.Decimal]():  {"type": []string{"number", "string"}, "minimum": 0, "maximum": 4294, "pattern": `^[0-9]+(\.[0-9]{1,6})?$`},
	reflect.TypeFor[spec.Amount]():   {"type": "string", "pattern": `^([0-9]+(\.[0-9]{1,18})? *FML|[0-9]+ *wei)$`},
	reflect.TypeFor[spec.Hash]():     {"type": "string", "pattern": "^0x[0-9a-fA-F]{64}$"},
	reflect.TypeFor[spec.Labels](): {
		"type": "array", "minItems": 2, "maxItems": 65536, "uniqueItems": true,
		"items": map[string]any{"type": []string{"string", "integer"}},
	},
}

// required has no default and cannot be derived.
var required = map[string]bool{
	"name": true, "kind": true, "input": true, "column": true, "shape": true, "live": true, "cid": true, "rows": true, "rowRoot": true,
}

func schemaOf(t reflect.Type) map[string]any {
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if o, ok := own[t]; ok {
		c := make(map[string]any)
		for k, v := range o {
			c[k] = v
		}
		return c
	}
	switch t.Kind() {
	case reflect.Struct:
		return objectSchema(t)
	case reflect.Slice:
		return map[string]any{"type": "array", "items": schemaOf(t.Elem())}
	case reflect.String:
		return map[string]any{"type": "string"}
	case reflect.Float64:
		return map[string]any{"type": "number"}
	case reflect.Bool:
		return map[string]any{"type": "boolean"}
	case reflect.Int64:
		return map[string]any{"type": "integer"}
	default:
		s := map[string]any{"type": "integer", "minimum": 0}
		if bits := t.Bits(); bits < 53 {
			s["maximum"] = uint64(1)<<bits - 1
		}
		return s
	}
}

func objectSchema(t reflect.Type) map[string]any {
	properties, need := make(map[string]any), []string{}
	for i := range t.NumField() {
		f := t.Field(i)
		name, rest, _ := strings.Cut(f.Tag.Get("json"), ",")
		s := schemaOf(f.Type)
		if doc := f.Tag.Get("doc"); doc != "" {
			s["description"] = doc
		}
		if enum := f.Tag.Get("enum"); enum != "" {
			s["enum"] = strings.Split(enum, ",")
		}
		low, high := "minimum", "maximum"
		switch s["type"] {
		case "string":
			low, high = "minLength", "maxLength"
		case "array":
			low, high = "minItems", "maxItems"
		}
		if f.Type != reflect.TypeFor[spec.Duration]() {
			for tag, keyword := range map[string]string{"min": low, "max": high} {
				if n, err := strconv.ParseUint(f.Tag.Get(tag), 10, 64); err == nil {
					s[keyword] = n
				}
			}
		}
		if required[name] && (name != "cid" || rest == "") && (name != "name" || rest == "") {
			need = append(need, name)
		}
		properties[name] = s
	}
	s := map[string]any{"type": "object", "additionalProperties": false, "properties": properties}
	if len(need) > 0 {
		s["required"] = need
	}
	return s
}

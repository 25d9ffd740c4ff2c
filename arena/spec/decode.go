package spec

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// errWant: the value is not what its type wants; the message is made where the path is known.
var errWant = errors.New("unexpected value")

// faults collects what is wrong with a document, each with its path.
type faults []error

func (f *faults) add(path, format string, args ...any) {
	*f = append(*f, fmt.Errorf("%s: %s", path, fmt.Sprintf(format, args...)))
}

// err joins the faults to one error; nil when there are none.
func (f faults) err() error {
	if len(f) == 0 {
		return nil
	}
	return fmt.Errorf("%w: %w", ErrSpec, errors.Join(f...))
}

// decode fills a struct, slice or scalar from a generic document.
func (f *faults) decode(path string, v any, into reflect.Value) {
	if into.Kind() == reflect.Pointer {
		into.Set(reflect.New(into.Type().Elem()))
		into = into.Elem()
	}
	if own, ok := into.Addr().Interface().(value); ok {
		if own.read(v) != nil {
			f.add(path, "%s: want %s", shown(v), own.want())
		}
		return
	}
	switch into.Kind() {
	case reflect.Struct:
		f.decodeStruct(path, v, into)
	case reflect.Slice:
		list, ok := v.([]any)
		if !ok {
			f.add(path, "%s: want a list", shown(v))
			return
		}
		into.Set(reflect.MakeSlice(into.Type(), len(list), len(list)))
		for i, e := range list {
			f.decode(fmt.Sprintf("%s[%d]", path, i), e, into.Index(i))
		}
	case reflect.String:
		s, ok := v.(string)
		if n, isNumber := v.(json.Number); isNumber {
			s, ok = n.String(), true // YAML reads a bare 1 as a number where the text "1" is meant
		}
		if !ok {
			f.add(path, "%s: want a text", shown(v))
		}
		into.SetString(s)
	case reflect.Float64:
		n, ok := v.(json.Number)
		x, err := strconv.ParseFloat(n.String(), 64)
		if !ok || err != nil {
			f.add(path, "%s: want a finite number", shown(v))
		}
		into.SetFloat(x)
	case reflect.Bool:
		b, ok := v.(bool)
		if !ok {
			f.add(path, "%s: want true or false", shown(v))
		}
		into.SetBool(b)
	default:
		f.decodeInteger(path, v, into)
	}
}

func (f *faults) decodeInteger(path string, v any, into reflect.Value) {
	n, ok := v.(json.Number)
	if into.CanInt() {
		x, err := strconv.ParseInt(n.String(), 10, 54)
		if !ok || err != nil {
			f.add(path, "%s: want an integer", shown(v))
		}
		into.SetInt(x)
		return
	}
	x, err := strconv.ParseUint(n.String(), 10, min(into.Type().Bits(), 53))
	if !ok || err != nil {
		f.add(path, "%s: want an integer of 0 to %d", shown(v), uint64(1)<<min(into.Type().Bits(), 53)-1)
	}
	into.SetUint(x)
}

func (f *faults) decodeStruct(path string, v any, into reflect.Value) {
	m, ok := v.(map[string]any)
	if !ok {
		f.add(path, "%s: want a map", shown(v))
		return
	}
	fields := make(map[string]reflect.Value, into.NumField())
	var names []string
	for i := range into.NumField() {
		name, _ := fieldName(into.Type().Field(i))
		fields[name] = into.Field(i)
		names = append(names, name)
	}
	for _, name := range sortedKeys(m) {
		field, ok := fields[name]
		if !ok {
			f.add(join(path, name), "unknown field; allowed are %s", strings.Join(names, ", "))
			continue
		}
		f.decode(join(path, name), m[name], field)
	}
}

// fieldName is a field's name in the document, and whether it may be left out of the canonical form.
func fieldName(t reflect.StructField) (name string, optional bool) {
	name, rest, _ := strings.Cut(t.Tag.Get("json"), ",")
	return name, rest == "omitempty"
}

func join(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}

func sortedKeys(m map[string]any) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// shown is a value as a message shows it, cut to a length that cannot flood a terminal.
func shown(v any) string {
	switch v := v.(type) {
	case nil:
		return "nothing given"
	case string:
		return fmt.Sprintf("%.60q", v)
	case map[string]any:
		return "a map"
	case []any:
		return "a list"
	}
	return fmt.Sprintf("%.60v", v)
}

// checkTags verifies the rules that stand in the tags: enum, min and max, of lengths for texts and lists.
func (f *faults) checkTags(path string, v reflect.Value) {
	if v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return
		}
		v = v.Elem()
	}
	if v.Kind() == reflect.Slice {
		for i := range v.Len() {
			f.checkTags(fmt.Sprintf("%s[%d]", path, i), v.Index(i))
		}
		return
	}
	if _, own := v.Addr().Interface().(value); own || v.Kind() != reflect.Struct {
		return
	}
	for i := range v.NumField() {
		t, field := v.Type().Field(i), v.Field(i)
		name, optional := fieldName(t)
		at := join(path, name)
		if enum := t.Tag.Get("enum"); enum != "" && !slices.Contains(strings.Split(enum, ","), field.String()) {
			f.add(at, "%s: want %s", shown(field.String()), strings.ReplaceAll(enum, ",", " or "))
		}
		if !(optional && field.IsZero()) {
			f.checkRange(at, t.Tag, field)
		}
		f.checkTags(at, field)
	}
}

func (f *faults) checkRange(path string, tag reflect.StructTag, v reflect.Value) {
	low, high := bound(tag.Get("min"), 0), bound(tag.Get("max"), math.MaxUint64)
	var got uint64
	unit := ""
	switch {
	case v.Kind() == reflect.Slice:
		got, unit = uint64(v.Len()), " entries"
	case v.Kind() == reflect.String:
		got, unit = uint64(utf8.RuneCountInString(v.String())), " characters"
	case v.CanUint():
		got = v.Uint()
	default:
		return
	}
	switch {
	case got < low && got == 0 && unit != "":
		f.add(path, "missing")
	case got < low:
		f.add(path, "%d%s: at least %d", got, unit, low)
	case got > high:
		f.add(path, "%d%s: at most %d", got, unit, high)
	}
}

func bound(text string, otherwise uint64) uint64 {
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		return otherwise
	}
	return n
}

package spec

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/gowebpki/jcs"
	"gopkg.in/yaml.v3"
)

// maxDocument bounds a spec. Need: 65,536 labels of 12 bytes have 768 KiB.
const maxDocument = 1 << 20

// maxDepth bounds the nesting of a document. Need: 4.
const maxDepth = 16

// generic reads YAML or JSON into maps, slices, strings, bools, nil and json.Numbers.
func generic(data []byte) (any, error) {
	if len(data) > maxDocument {
		return nil, fmt.Errorf("%d bytes: at most %d", len(data), maxDocument)
	}
	if !utf8.Valid(data) {
		return nil, errors.New("want UTF-8")
	}
	if t := bytes.TrimLeft(data, " \t\r\n"); len(t) > 0 && t[0] == '{' {
		return genericJSON(data)
	}
	return genericYAML(data)
}

func genericJSON(data []byte) (any, error) {
	// Canonicalisation refuses names that appear twice, which the decoder below would let pass.
	if _, err := jcs.Transform(data); err != nil {
		return nil, fmt.Errorf("read JSON: %s", strings.ToLower(err.Error()))
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	var v any
	if err := dec.Decode(&v); err != nil {
		return nil, fmt.Errorf("read JSON: %w", err)
	}
	return v, nil
}

func genericYAML(data []byte) (any, error) {
	dec := yaml.NewDecoder(bytes.NewReader(data))
	var doc yaml.Node
	if err := dec.Decode(&doc); err != nil {
		return nil, fmt.Errorf("read YAML: %w", err)
	}
	if err := dec.Decode(new(yaml.Node)); !errors.Is(err, io.EOF) {
		return nil, errors.New("read YAML: more than one document")
	}
	return fromNode(doc.Content[0], 0)
}

var jsonNumber = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$`)

func fromNode(n *yaml.Node, depth int) (any, error) {
	fault := func(text string) error { return fmt.Errorf("read YAML: line %d: %s", n.Line, text) }
	switch {
	case depth > maxDepth:
		return nil, fault("nested too deep")
	case n.Kind == yaml.AliasNode || n.Anchor != "":
		return nil, fault("anchors and aliases are not allowed")
	}
	switch n.Kind {
	case yaml.MappingNode:
		m := make(map[string]any, len(n.Content)/2)
		for i := 0; i < len(n.Content); i += 2 {
			key := n.Content[i]
			if key.Kind != yaml.ScalarNode || key.ShortTag() == "!!merge" {
				return nil, fault("names are plain texts")
			}
			if _, dup := m[key.Value]; dup {
				return nil, fmt.Errorf("read YAML: line %d: %q appears twice", key.Line, key.Value)
			}
			v, err := fromNode(n.Content[i+1], depth+1)
			if err != nil {
				return nil, err
			}
			m[key.Value] = v
		}
		return m, nil
	case yaml.SequenceNode:
		list := make([]any, 0, len(n.Content))
		for _, e := range n.Content {
			v, err := fromNode(e, depth+1)
			if err != nil {
				return nil, err
			}
			list = append(list, v)
		}
		return list, nil
	case yaml.ScalarNode:
		switch n.ShortTag() {
		case "!!str", "!!timestamp":
			return n.Value, nil
		case "!!null":
			return nil, nil
		case "!!bool":
			return n.Value == "true", nil
		case "!!int", "!!float":
			if jsonNumber.MatchString(n.Value) {
				return json.Number(n.Value), nil
			}
			return nil, fault(fmt.Sprintf("%q: write numbers as in JSON, or texts in quotes", n.Value))
		}
	}
	return nil, fault("want texts, numbers, lists and maps")
}

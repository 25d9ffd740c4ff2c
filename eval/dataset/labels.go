package dataset

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"

	"golang.org/x/text/unicode/norm"
)

// MaxClasses bounds a label map. Source: docs/eval.md 9.
const MaxClasses = 65_536

// LabelMap is the ordered list of labels, either texts in Unicode normal form C or integers; a label's place is its class.
// In JSON it is a plain array. The zero value is no map. Immutable after creation.
type LabelMap struct {
	texts []string
	ints  []int64
	text  map[string]uint32
	int   map[int64]uint32
}

// TextLabels builds a map of texts. Errors: ErrData for an empty list, a duplicate, or text not in normal form C.
func TextLabels(labels ...string) (*LabelMap, error) {
	m := &LabelMap{texts: labels, text: make(map[string]uint32, len(labels))}
	if len(labels) < 1 || len(labels) > MaxClasses {
		return nil, fmt.Errorf("%w: %d labels: want 1 to %d", ErrData, len(labels), MaxClasses)
	}
	for i, l := range labels {
		if !norm.NFC.IsNormalString(l) {
			return nil, fmt.Errorf("%w: label %q is not in Unicode normal form C", ErrData, l)
		}
		if _, dup := m.text[l]; dup {
			return nil, fmt.Errorf("%w: label %q appears twice", ErrData, l)
		}
		m.text[l] = uint32(i)
	}
	return m, nil
}

// IntLabels builds a map of integers. Errors: ErrData for an empty list or a duplicate.
func IntLabels(labels ...int64) (*LabelMap, error) {
	m := &LabelMap{ints: labels, int: make(map[int64]uint32, len(labels))}
	if len(labels) < 1 || len(labels) > MaxClasses {
		return nil, fmt.Errorf("%w: %d labels: want 1 to %d", ErrData, len(labels), MaxClasses)
	}
	for i, l := range labels {
		if l > maxExactInt || l < -maxExactInt {
			return nil, fmt.Errorf("%w: label %d: integers lie within ±(2^53-1)", ErrData, l)
		}
		if _, dup := m.int[l]; dup {
			return nil, fmt.Errorf("%w: label %d appears twice", ErrData, l)
		}
		m.int[l] = uint32(i)
	}
	return m, nil
}

// Len is the number of classes C.
func (m *LabelMap) Len() int {
	if m == nil {
		return 0
	}
	return max(len(m.texts), len(m.ints))
}

// Texts tells whether the labels are texts.
func (m *LabelMap) Texts() bool { return m.texts != nil }

// Name is the label of a class as text, "other" beyond the map.
func (m *LabelMap) Name(class uint32) string {
	switch {
	case int(class) < len(m.texts):
		return m.texts[class]
	case int(class) < len(m.ints):
		return strconv.FormatInt(m.ints[class], 10)
	}
	return "other"
}

// ClassOfText looks a text label up.
func (m *LabelMap) ClassOfText(label string) (class uint32, ok bool) {
	class, ok = m.text[label]
	return class, ok
}

// ClassOfInt looks an integer label up. In a map of texts an integer is the class itself: a model's output carries no text.
func (m *LabelMap) ClassOfInt(label int64) (class uint32, ok bool) {
	if m.texts != nil {
		return uint32(label), label >= 0 && label < int64(len(m.texts))
	}
	class, ok = m.int[label]
	return class, ok
}

// MarshalJSON writes the labels as an array.
func (m *LabelMap) MarshalJSON() ([]byte, error) {
	if m.texts != nil {
		return json.Marshal(m.texts)
	}
	return json.Marshal(m.ints)
}

// UnmarshalJSON reads an array of texts or of integers. Errors: ErrData.
func (m *LabelMap) UnmarshalJSON(data []byte) error {
	var read *LabelMap
	var ints []int64
	err := json.Unmarshal(data, &ints)
	if err == nil {
		read, err = IntLabels(ints...)
	} else {
		var texts []string
		if json.NewDecoder(bytes.NewReader(data)).Decode(&texts) != nil {
			return fmt.Errorf("%w: labels: want an array of texts or of integers", ErrData)
		}
		read, err = TextLabels(texts...)
	}
	if err != nil {
		return err
	}
	*m = *read
	return nil
}

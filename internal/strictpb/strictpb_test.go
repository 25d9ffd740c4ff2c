package strictpb_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/internal/strictpb"
)

func message(id uint64, name []byte) []byte {
	return strictpb.AppendBytes(strictpb.AppendUint(nil, 1, id), 2, name)
}

func parse(b []byte) (id uint64, name []byte, err error) {
	err = strictpb.Each(b, func(f strictpb.Field) bool {
		switch {
		case f.IsUint(1):
			id = f.Uint
		case f.IsBytes(2):
			name = f.Bytes
		default:
			return false
		}
		return true
	})
	if err != nil {
		return 0, nil, err
	}
	return id, name, strictpb.Canonical(b, message(id, name))
}

func TestEach_OnlyCanonicalPasses(t *testing.T) {
	good := message(300, []byte("ab"))
	id, name, err := parse(good)
	require.NoError(t, err)
	require.EqualValues(t, 300, id)
	require.Equal(t, "ab", string(name))

	for name, b := range map[string][]byte{
		"unknown field":     append(message(300, nil), 0x18, 0x01),
		"wrong type":        {0x0a, 0x01, 0x41},
		"fixed32":           {0x0d, 1, 2, 3, 4},
		"order":             {0x12, 0x01, 0x41, 0x08, 0x01},
		"twice":             {0x08, 0x01, 0x08, 0x02},
		"default written":   {0x08, 0x00},
		"empty written":     {0x12, 0x00},
		"long varint":       {0x08, 0x81, 0x00},
		"cut":               good[:len(good)-1],
		"cut tag":           {0x80},
		"length too large":  {0x12, 0x7f, 0x41},
		"group":             {0x0b, 0x0c},
		"field number zero": {0x00, 0x01},
	} {
		_, _, err := parse(b)
		require.ErrorIs(t, err, strictpb.ErrMalformed, name)
	}
}

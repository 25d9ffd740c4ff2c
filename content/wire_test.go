package content

import (
	"bufio"
	"bytes"
	"encoding/hex"
	"io"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/internal/strictpb"
)

func TestWire_Goldens(t *testing.T) {
	digest := [32]byte{0: 0xaa, 31: 0xbb}
	id := hex.EncodeToString(digest[:])
	for _, tc := range []struct {
		name string
		got  []byte
		want string
	}{
		{"whole file", request{digest: digest, codec: arena.CodecDagPB}.marshal(), "0a2401701220" + id},
		{"range", request{digest: digest, codec: arena.CodecRaw, offset: 1 << 20, length: 5}.marshal(), "0a2401551220" + id + "10808040" + "1805"},
		{"ok", header{status: statusOK, size: 300}.marshal(), "080110ac02"},
		{"ok, empty file", header{status: statusOK}.marshal(), "0801"},
		{"not found", header{status: statusNotFound}.marshal(), "0802"},
		{"bad request", header{status: statusBadRequest}.marshal(), "0803"},
		{"busy", header{status: statusBusy}.marshal(), "0804"},
		{"fault", header{status: statusFault}.marshal(), "0805"},
	} {
		require.Equal(t, tc.want, hex.EncodeToString(tc.got), tc.name)
		require.LessOrEqual(t, len(tc.got), maxMessageBytes)
	}
}

func FuzzRequest(f *testing.F) {
	f.Add(request{codec: arena.CodecRaw}.marshal())
	f.Add(request{codec: arena.CodecDagPB, offset: 1 << 40, length: 1}.marshal())
	f.Add([]byte{0x0a, 0x01, 0x01})
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := parseRequest(b)
		if err != nil {
			require.ErrorIs(t, err, strictpb.ErrMalformed)
			return
		}
		require.Equal(t, b, r.marshal())
	})
}

func FuzzHeader(f *testing.F) {
	f.Add(header{status: statusOK, size: 12}.marshal())
	f.Add([]byte{0x08, 0xff, 0xff, 0xff, 0x7f})
	f.Fuzz(func(t *testing.T, b []byte) {
		h, err := parseHeader(b)
		if err != nil {
			require.ErrorIs(t, err, strictpb.ErrMalformed)
			return
		}
		require.True(t, bytes.Equal(b, h.marshal()))
	})
}

func TestReadFrame_LimitComesFirst(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, writeFrame(&b, []byte("hello")))
	got, err := readFrame(bufio.NewReader(bytes.NewReader(b.Bytes())), 5, nil)
	require.NoError(t, err)
	require.Equal(t, "hello", string(got))
	_, err = readFrame(bufio.NewReader(bytes.NewReader(b.Bytes())), 4, nil)
	require.ErrorIs(t, err, strictpb.ErrMalformed)
	for cut := range b.Len() {
		_, err = readFrame(bufio.NewReader(bytes.NewReader(b.Bytes()[:cut])), 5, nil)
		require.ErrorIs(t, err, io.ErrUnexpectedEOF)
	}
	_, err = readFrame(bufio.NewReader(bytes.NewReader(bytes.Repeat([]byte{0xff}, 11))), 5, nil)
	require.Error(t, err)
}

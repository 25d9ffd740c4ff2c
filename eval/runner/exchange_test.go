package runner

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/ref"
	"github.com/ai-arena/arenad/eval/vet"
)

// scripted is a child whose words and frames are fixed beforehand.
type scripted struct {
	io.Reader
	io.Writer
}

func (scripted) Close() error { return nil }

func script(control, outputs []byte) *link {
	return &link{
		control:  scripted{bytes.NewReader(control), io.Discard},
		features: scripted{nil, io.Discard},
		outputs:  scripted{bytes.NewReader(outputs), nil},
	}
}

// goodScript is what an honest child says to request.
func goodScript(t testing.TB) (control, outputs []byte) {
	var words, batches bytes.Buffer
	require.NoError(t, writeMessage(&words, word{Ready: &ready{Vet: vet.Report{Nodes: 1}, Output: Output{DType: onnx.Float32, Dims: []uint32{2}}}}))
	require.NoError(t, writeMessage(&words, word{Done: &ref.Meter{MACs: 5}}))
	f := newFrames()
	require.NoError(t, f.write(&batches, 2, make([]byte, 16)))
	require.NoError(t, f.write(&batches, 1, make([]byte, 8)))
	return words.Bytes(), batches.Bytes()
}

func TestExchange_HonestChild(t *testing.T) {
	h := &host{}
	rep, err := script(goodScript(t)).exchange(order{Request: request(), ModelBytes: 10}, h)
	require.NoError(t, err)
	require.Equal(t, 2, h.results)
	require.Equal(t, Report{Vet: vet.Report{Nodes: 1}, Output: Output{DType: onnx.Float32, Dims: []uint32{2}}, Meter: ref.Meter{MACs: 5}}, rep)
}

// picky refuses something.
type picky struct {
	host
	accept, result error
}

func (p *picky) Accept(Output) error           { return p.accept }
func (p *picky) Result(int, int, []byte) error { return p.result }

func TestExchange_HostHasTheLastSay(t *testing.T) {
	no := errors.New("no")
	for _, h := range []*picky{{accept: no}, {result: no}} {
		_, err := script(goodScript(t)).exchange(order{Request: request(), ModelBytes: 10}, h)
		require.ErrorIs(t, err, no)
	}
}

func TestRequest_CrossesTheWire(t *testing.T) {
	want := order{Request: request(), ModelBytes: 7}
	text, err := json.Marshal(want)
	require.NoError(t, err)
	var got order
	require.NoError(t, json.Unmarshal(text, &got))
	require.Equal(t, want, got)
}

func TestRefusal_IsCutBeforeItTravels(t *testing.T) {
	long := string(make([]byte, 5000))
	s := shorten(&onnx.Refusal{Reason: onnx.VetOp, Node: long, Op: long, Detail: long})
	require.Len(t, s.Node, 512)
	require.Len(t, s.Detail, 1024)
}

// FuzzExchange lets a child say anything: the parent ends, takes no memory that the child merely names, and believes either all of
// the batches or none.
func FuzzExchange(f *testing.F) {
	control, outputs := goodScript(f)
	f.Add(control, outputs)
	f.Add(control[:len(control)-3], outputs)
	f.Add(control, outputs[:20])
	f.Add([]byte("\x00\x00\x00\x10{\"Fault\":\"no\"}   "), []byte{})
	f.Fuzz(func(t *testing.T, control, outputs []byte) {
		h := &host{}
		if _, err := script(control, outputs).exchange(order{Request: request(), ModelBytes: 10}, h); err == nil {
			require.Equal(t, 2, h.results)
		}
	})
}

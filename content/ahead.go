package content

import (
	"bufio"
	"sync"
)

// framesAhead reads the frames of an answer while those before them are hashed and written: two cores do what one would do in turn.
type framesAhead struct {
	full  chan readResult
	empty chan []byte // buffers that nobody uses
	last  []byte      // the buffer of the frame that was handed out
	done  chan struct{}
	stop  func()
}

// readResult is a frame in its buffer, or why there is none.
type readResult struct {
	buf, block []byte
	err        error
}

// aheadBuffers are the buffers of an answer: one is read into, one waits, one is worked on.
const aheadBuffers = 3

// readAhead reads so many frames of at most BlockSize bytes. The stream's watch is told of each. Whoever calls it ends the stream and
// then calls wait.
func readAhead(in *bufio.Reader, w *watch, frames, bufSize uint64) *framesAhead {
	a := &framesAhead{full: make(chan readResult, aheadBuffers), empty: make(chan []byte, aheadBuffers), done: make(chan struct{})}
	closing := make(chan struct{})
	a.stop = sync.OnceFunc(func() { close(closing) })
	for range aheadBuffers {
		a.empty <- make([]byte, bufSize)
	}
	go func() {
		defer close(a.done)
		for range frames {
			var buf []byte
			select {
			case buf = <-a.empty:
			case <-closing:
				return
			}
			block, err := readFrame(in, BlockSize, buf)
			w.progress()
			a.full <- readResult{buf, block, err} // as many places as buffers: never blocks
			if err != nil {
				return
			}
		}
	}()
	return a
}

// next gives the next frame, valid until the call after. It is called no more often than there are frames, and not after an error.
func (a *framesAhead) next() ([]byte, error) {
	if a.last != nil {
		a.empty <- a.last
	}
	r := <-a.full
	a.last = r.buf
	return r.block, r.err
}

// wait returns once nothing reads the stream any more; the stream must have been ended.
func (a *framesAhead) wait() {
	a.stop()
	<-a.done
}

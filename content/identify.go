package content

import (
	"io"

	"github.com/ai-arena/arenad/arena"
)

// Identify is the reference of what r holds, without storing it: for whoever got bytes from elsewhere. Errors: those of r.
func Identify(r io.Reader) (arena.Content, error) {
	count := &counter{r: r}
	leaves, err := hashLeaves(count)
	if err != nil {
		return arena.Content{}, err
	}
	t, err := treeOf(count.n, leaves)
	if err != nil {
		return arena.Content{}, err
	}
	return t.content(), nil
}

// counter counts what was read through it.
type counter struct {
	r io.Reader
	n uint64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += uint64(n) //nolint:gosec // a reader reads no less than nothing
	return n, err
}

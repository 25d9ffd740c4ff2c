package node

import (
	"bytes"
	"crypto/sha256"
	"math/big"
	"os"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus/consensustest"
	"github.com/ai-arena/arenad/content"
	"github.com/ai-arena/arenad/envelope"
)

// outsider has everything that travels and everything that is stored, and the keystore of one trainer.
type outsider struct {
	*member
	blobs *content.Store // of everybody
	all   []arena.Content
}

// keys are all keys that it can make or open: what follows from its keystore, for every account, shard, task and model that
// the chain shows; the hashes, digests and points that a careless node might have used for a key; what is on chain; and
// what any of these opens of the boxes that were ever sent.
func (o *outsider) keys(t *testing.T, p *post, facts []arena.Event) (out []envelope.Key) {
	t.Helper()
	d, own := consensustest.Defaults().Domain, o.ring
	secrets := [][]byte{own.secret, own.box[:], voter(t, o.n).Secret("votes"), voter(t, o.n).Secret("model"), {}}
	scalars := []envelope.Key{own.box, envelope.Key(own.secret), envelope.Key(secrets[2]), {}}
	out = append(out, scalars...)
	add := func(k [32]byte) { out = append(out, k) }
	for _, e := range facts {
		switch b := e.Body.(type) {
		case arena.TaskCreated:
			for _, i := range []arena.ShardIndex{arena.ShardLive, arena.ShardLast} {
				s := b.Params.Shard(i)
				for _, secret := range secrets {
					add(d.ShardKey(secret, b.Creator, i, s.RowRoot))
					add(d.ShardKey(secret, o.self, i, s.RowRoot))
				}
				add(s.RowRoot)
				add(s.KeyHash)
				add(s.Content.Digest)
			}
		case arena.ModelRevealed:
			for _, secret := range secrets {
				for _, a := range []common.Address{o.self, consensustest.Account(60)} {
					add(d.ModelKey(secret, b.Task, a, b.Model.Flat))
				}
			}
			add(b.Model.Flat)
			add(b.Model.KeyHash)
			add(b.Model.Content.Digest)
		case arena.LeafTaken:
			add(b.BoxKey)
		case arena.ShardKeyPublished:
			add(b.Key)
		case arena.ModelKeyPublished:
			add(b.Key)
		}
	}
	for _, k := range o.ring.keys {
		add(k)
	}
	slices.SortFunc(out, func(a, b envelope.Key) int { return bytes.Compare(a[:], b[:]) })
	out = slices.Compact(out)
	for _, n := range p.sent {
		for _, b := range n.Boxes {
			for _, k := range scalars {
				if key, err := envelope.Unwrap(b.Wrapped, k); err == nil {
					out = append(out, key)
				}
			}
		}
	}
	return out
}

// opened lists what the outsider can read.
func (o *outsider) opened(t *testing.T, p *post) map[arena.Content][]byte {
	t.Helper()
	found := map[arena.Content][]byte{}
	for _, k := range o.keys(t, p, p.log) {
		for _, c := range o.all {
			b, err := os.ReadFile(o.blobs.Path(c))
			require.NoError(t, err)
			if plain, err := envelope.OpenAll(bytes.NewReader(b), c.Size, k); err == nil {
				found[c] = plain
			}
		}
	}
	return found
}

// TestOutsider_ReadsNothingBeforeItsTime: a trainer that hears all gossip and has all content, the ciphertexts of both
// shards and of every model, reads no row and no model but its own, until the keys are on chain; then it reads all of it.
func TestOutsider_ReadsNothingBeforeItsTime(t *testing.T) {
	inPost(t, func(t *testing.T, p *post) {
		d := consensustest.Defaults().Domain
		blobs := newBlobs(t)
		o := &outsider{blobs: blobs}
		creator := p.joins(50)
		author := p.joins(60)
		o.member = p.joins(61)
		for n := range 5 {
			p.joins(n)
			p.validator(n)
		}
		params := consensustest.Devnet(consensustest.Defaults().Clock.Start(1))
		plain := map[arena.ShardIndex][]byte{}
		for _, i := range []arena.ShardIndex{arena.ShardLive, arena.ShardLast} {
			file, commitment := shardFile(t, byte(42+i), shardRows)
			plain[i] = file
			s := params.Shard(i)
			s.Rows, s.RowRoot = commitment.Rows, commitment.Root
			var err error
			s.Content, s.KeyHash, err = SealShard(t.Context(), blobs, d, creator.ring.secret, creator.self, i, s.RowRoot, bytes.NewReader(file))
			require.NoError(t, err)
			o.all = append(o.all, s.Content)
		}
		p.say(arena.TaskCreated{Task: 1, Creator: creator.self, CreatorLeaf: arena.NoLeaf, Bond: big.NewInt(0), Params: params})
		models := map[*member][]byte{author: goodModel(), o.member: append(goodModel(), 0)}
		sealedAs := map[*member]arena.Model{}
		for i, m := range []*member{author, o.member} {
			model, err := SealModel(t.Context(), blobs, d, m.ring.secret, 1, m.self, models[m], 1<<20)
			require.NoError(t, err)
			sealedAs[m] = model
			o.all = append(o.all, model.Content)
			id := arena.SubmissionID(i + 1)
			p.say(arena.ModelCommitted{Submission: id, Task: 1, Trainer: m.self, Locked: big.NewInt(0)},
				arena.ModelRevealed{Submission: id, Task: 1, Ordinal: 1, JoinedEpoch: 1, Model: model})
		}
		p.mine(1)
		for id := range arena.SubmissionID(2) {
			p.say(arena.Sealed{Submission: id + 1, Task: 1, Epoch: 1, Seed: common.Hash{byte(id)}, Leaves: []arena.Leaf{0, 1, 2, 3, 4}, Primaries: 3})
		}
		p.mine(10)
		for _, m := range p.members[3:] {
			require.Len(t, m.ring.keys, 3, "a seat has the live key and those of both models")
			_, held, _ := m.ring.get(t.Context(), params.Last.KeyHash)
			require.False(t, held)
		}
		require.NotEmpty(t, p.sent)

		// The outsider asks for everything as well.
		for _, l := range []lock{{task: 1}, {submission: 1}} {
			o.publish(t.Context(), noticeOf(l), l)
		}
		p.mine(5)
		found := o.opened(t, p)
		require.Len(t, found, 1, "its own model alone")
		require.Equal(t, models[o.member], found[sealedAs[o.member].Content])
		for _, c := range o.all { // nor does a row stand there in the clear
			b, err := os.ReadFile(blobs.Path(c))
			require.NoError(t, err)
			require.NotContains(t, string(b), string(bytes.Split(plain[arena.ShardLive], []byte("\n"))[1]))
			require.NotContains(t, string(b), string(models[author][:48]))
		}

		// A key that is on chain opens what it is for, and nothing else.
		ringKey := func(m *member, hash common.Hash) [32]byte {
			k, held, _ := m.ring.get(t.Context(), hash)
			require.True(t, held)
			return k
		}
		p.say(arena.ShardKeyPublished{Task: 1, Shard: arena.ShardLive, Key: ringKey(creator, params.Live.KeyHash)})
		p.mine(1)
		found = o.opened(t, p)
		require.Len(t, found, 2)
		require.Equal(t, plain[arena.ShardLive], found[params.Live.Content])
		p.say(arena.ShardKeyPublished{Task: 1, Shard: arena.ShardLast, Key: ringKey(creator, params.Last.KeyHash)},
			arena.ModelKeyPublished{Submission: 1, Task: 1, Key: ringKey(author, sealedAs[author].KeyHash)})
		p.mine(1)
		found = o.opened(t, p)
		require.Len(t, found, 4, "now everybody can check everything")
		require.Equal(t, plain[arena.ShardLast], found[params.Last.Content])
		require.Equal(t, sealedAs[author].Flat, sha256.Sum256(found[sealedAs[author].Content]))
	})
}

// TestKeyring_TrainerRestartsBetweenRevealAndSeal: killed after the reveal, back before the draw, with nothing on disk but its
// keystore: the seats get the key.
func TestKeyring_TrainerRestartsBetweenRevealAndSeal(t *testing.T) {
	inPost(t, func(t *testing.T, p *post) {
		trainer := p.joins(60)
		for n := range 5 {
			p.joins(n)
			p.validator(n)
		}
		p.opens()
		model := p.reveals()
		p.mine(1)
		trainer.leaves()
		p.mine(2)
		trainer.kv.values = map[string][]byte{}
		trainer.start()
		p.seals(0, 1, 2, 3, 4)
		p.mine(2)
		for _, m := range p.members {
			require.True(t, m.holds(model), "node %d", m.n)
		}
	})
}

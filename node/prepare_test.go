package node

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus/consensustest"
	"github.com/ai-arena/arenad/envelope"
	"github.com/ai-arena/arenad/eval/dataset"
)

func TestPrepare_KeepsTheTasksUsedLast(t *testing.T) {
	s := newSite(t, goodModel())
	e := s.evaluator()
	of := func(id arena.TaskID) work {
		w := s.work
		w.task = id
		return w
	}
	first, err := e.prepare(t.Context(), of(1))
	require.NoError(t, err)
	for id := arena.TaskID(2); id <= maxPrepared; id++ {
		_, err := e.prepare(t.Context(), of(id))
		require.NoError(t, err)
	}
	again, err := e.prepare(t.Context(), of(1))
	require.NoError(t, err)
	require.Same(t, first, again)
	_, err = e.prepare(t.Context(), of(maxPrepared+1))
	require.NoError(t, err)
	require.Len(t, e.tasks, maxPrepared)
	w1, w2 := of(1), of(2)
	require.Same(t, first, e.known(&w1), "it was used after 2")
	require.Nil(t, e.known(&w2), "the oldest goes")

	w1.params.Live.RowRoot[0] ^= 1
	_, err = e.prepare(t.Context(), w1)
	require.ErrorIs(t, err, dataset.ErrShard, "after a reorg the number is another task's")
}

func TestWarm_AsksAgainAndGivesUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		blobs := newBlobs(t)
		log := heardLog{}
		town := newTown(t)
		town.keys.learn(common.Hash{7}, shardKey)
		e := newEvaluator(log.logger(), newChainClock(), town.library(blobs), nil, nil, 1, time.Minute)
		file, commitment := shardFile(t, 42, shardRows)
		file = sealed(t, file, shardKey)
		live, _ := addBlob(t, newBlobs(t), file)
		spec, _ := addBlob(t, newBlobs(t), []byte(digitsSpec))
		p := consensustest.Devnet(1000)
		p.Spec, p.Live = spec, arena.Shard{Content: live, Rows: commitment.Rows, RowRoot: commitment.Root, KeyHash: common.Hash{7}}
		last := sealed(t, []byte("opened by nobody before its time"), envelope.Key{9})
		p.Last.Content, _ = addBlob(t, newBlobs(t), last)
		w := work{task: 1, params: p}

		began := time.Now()
		e.warm(t.Context(), w)
		require.Equal(t, (1<<warmTries-1)*time.Second, time.Since(began))
		require.Empty(t, e.tasks)

		done := make(chan struct{})
		go func() {
			defer close(done)
			e.warm(t.Context(), w)
		}()
		time.Sleep(1500 * time.Millisecond)
		addBlob(t, blobs, file)
		addBlob(t, blobs, []byte(digitsSpec))
		addBlob(t, blobs, last)
		<-done
		require.Len(t, e.tasks, 1)

		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		e.tasks = nil
		e.warm(ctx, work{task: 2, params: consensustest.Devnet(1000)})
	})
}

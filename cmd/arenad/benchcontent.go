//go:build bench

package main

import (
	"context"
	"fmt"
	"os"
	"strconv"

	"github.com/ai-arena/arenad/content/contentbench"
	"github.com/ai-arena/arenad/internal/benchmark"
	"github.com/ai-arena/arenad/selection/selectionbench"
)

// taggedAreas are the areas whose peers the released program does not carry.
func taggedAreas() []benchArea {
	return []benchArea{
		{"content", func(ctx context.Context, _ *call, r *benchmark.Report) error {
			self, err := os.Executable()
			if err != nil {
				return fmt.Errorf("find this program: %w", err)
			}
			return contentbench.Run(ctx, r, self, benchPeer)
		}},
		{"selection", func(ctx context.Context, _ *call, r *benchmark.Report) error { return selectionbench.Run(ctx, r) }},
	}
}

const benchPeer = "bench-peer"

// benchPeerSpec is the process on the other side of the content area.
func taggedSpecs() []spec {
	return []spec{{
		name: benchPeer, args: "KIND SIZE LIMIT", usage: "serve a file to the benchmark that started this process", hidden: true,
		do: func(ctx context.Context, c *call) error {
			kind, size, limit := c.args[0], c.args[1], c.args[2]
			n, err := strconv.Atoi(size)
			if err != nil {
				return fmt.Errorf("%w: size %q: want a number of bytes", errUsage, size)
			}
			most, err := strconv.Atoi(limit)
			if err != nil {
				return fmt.Errorf("%w: limit %q: want bytes per second", errUsage, limit)
			}
			return contentbench.Serve(ctx, kind, n, most, os.Stdin, c.stdout)
		},
	}}
}

package main

import (
	"context"
	"fmt"
	"io"

	"github.com/ai-arena/arenad/internal/buildinfo"
)

func versionSpec() spec {
	return spec{
		name: "version", usage: "print which build this is",
		text:    "Prints the release, the commit if the build was stamped with it, and the compiler.",
		example: "arenad version --json",
		output:  buildinfo.Info{},
		do: func(_ context.Context, c *call) error {
			info := buildinfo.Read()
			return c.emit(info, func(w io.Writer) {
				fmt.Fprintf(w, "arenad %s (%s, %s)\n", info.Version, info.Go, info.Platform) //nolint:errcheck // emit reports it
				if info.Revision != "" {
					fmt.Fprintf(w, "commit %s\n", info.Revision) //nolint:errcheck // emit reports it
				}
			})
		},
	}
}

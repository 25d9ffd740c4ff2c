// Package buildinfo says which build this is: what `arenad version` prints and what nodes tell each other.
package buildinfo

import (
	"runtime"
	"runtime/debug"
)

// Version is the release that this source becomes; it changes with CHANGELOG.md.
const Version = "0.1.0-dev"

// Info describes a build.
type Info struct {
	Version  string `json:"version" doc:"release of the source"`
	Revision string `json:"revision" doc:"commit, with -dirty when the tree had changes; empty when it was not stamped"`
	Go       string `json:"go" doc:"Go release of the compiler"`
	Platform string `json:"platform" doc:"operating system and architecture"`
}

// Read collects the facts that the linker left in the binary.
func Read() Info {
	info := Info{Version: Version, Go: runtime.Version(), Platform: runtime.GOOS + "/" + runtime.GOARCH}
	build, ok := debug.ReadBuildInfo()
	if !ok {
		return info
	}
	dirty := false
	for _, s := range build.Settings {
		switch s.Key {
		case "vcs.revision":
			info.Revision = s.Value
		case "vcs.modified":
			dirty = s.Value == "true"
		}
	}
	if dirty && info.Revision != "" {
		info.Revision += "-dirty"
	}
	return info
}

// Agent is the name by which a node introduces itself to its peers.
func Agent() string { return "arenad/" + Version }

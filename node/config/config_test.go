package config_test

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/ai-arena/arenad/node/config"
)

func TestDefault_Passes(t *testing.T) {
	c := config.Default()
	require.NoError(t, c.Check())
}

// Every leaf of the struct has exactly one field, under the path that its yaml tags spell: a setting that is added to
// the struct and forgotten in the table cannot be set.
func TestFields_CoverTheStruct(t *testing.T) {
	want := map[string]bool{}
	var walk func(prefix string, typ reflect.Type)
	walk = func(prefix string, typ reflect.Type) {
		for i := range typ.NumField() {
			f := typ.Field(i)
			tag := f.Tag.Get("yaml")
			if tag == "-" {
				continue
			}
			if f.Type.Kind() == reflect.Struct {
				walk(prefix+tag+".", f.Type)
				continue
			}
			want[prefix+tag] = true
		}
	}
	walk("", reflect.TypeFor[config.Config]())

	c := config.Default()
	flags := map[string]bool{}
	got := map[string]bool{}
	for _, f := range c.Fields() {
		require.False(t, flags[f.Flag], "flag %s twice", f.Flag)
		flags[f.Flag] = true
		if f.Path != "" {
			got[f.Path] = true
		}
		require.False(t, strings.HasSuffix(f.Usage, "."), f.Usage)
		require.NotEmpty(t, f.Kind())
	}
	require.Equal(t, want, got)
}

func TestFields_SetReadsWhatStringWrites(t *testing.T) {
	c, d := config.Default(), config.Config{}
	values := c.Fields()
	for i, f := range d.Fields() {
		require.NoError(t, f.Set(values[i].String()), f.Flag)
		require.Equal(t, values[i].String(), f.String(), f.Flag)
	}
	require.NoError(t, d.Check())
}

func TestField_SetRefuses(t *testing.T) {
	for flag, bad := range map[string]string{
		"poll": "soon", "max-peers": "many", "mdns": "perhaps", "content-max": "64 potatoes", "train-seed": "-1",
	} {
		c := config.Default()
		f := field(t, &c, flag)
		require.ErrorIs(t, f.Set(bad), config.ErrConfig, flag)
		require.ErrorContains(t, f.Set(bad), flag)
	}
}

func TestYAML_IsReadBack(t *testing.T) {
	c := config.Default()
	c.Roles = []config.Role{config.RoleTrainer}
	c.Chain.RPC = []string{"http://a:1", "ws://b:2"}
	c.Train.Data = `C:\odd "path" # not a comment`
	c.Content.MaxBytes = 3 << 20
	path := write(t, string(c.YAML()))
	var got config.Config
	require.NoError(t, got.Load(path, false))
	got.Home = c.Home
	// A list that is empty in the file is an empty list, not nil.
	require.Equal(t, text(t, c), text(t, got))
}

func TestLoad(t *testing.T) {
	c := config.Default()
	require.NoError(t, c.Load(filepath.Join(t.TempDir(), "none.yaml"), true))
	require.ErrorIs(t, c.Load(filepath.Join(t.TempDir(), "none.yaml"), false), config.ErrConfig)
	require.NoError(t, c.Load(write(t, ""), false))
	require.Equal(t, text(t, config.Default()), text(t, c))

	require.NoError(t, c.Load(write(t, "chain:\n  poll: 3s\n"), false))
	require.Equal(t, 3*time.Second, c.Chain.Poll)
	require.Equal(t, config.Default().Chain.RPC, c.Chain.RPC, "the rest keeps its value")

	err := c.Load(write(t, "chain:\n  pol: 3s\n"), false)
	require.ErrorIs(t, err, config.ErrConfig)
	require.ErrorContains(t, err, "pol")
	require.ErrorIs(t, c.Load(write(t, "chain: [1]\n"), false), config.ErrConfig)
}

func TestCheck_NamesWhatIsWrong(t *testing.T) {
	cases := map[string]struct {
		change func(*config.Config)
		want   string
	}{
		"home":          {func(c *config.Config) { c.Home = "" }, "home"},
		"no role":       {func(c *config.Config) { c.Roles = nil }, "roles"},
		"unknown role":  {func(c *config.Config) { c.Roles = []config.Role{"king"} }, "king"},
		"two sides":     {func(c *config.Config) { c.Roles = []config.Role{"validator", "trainer"} }, "another node"},
		"untaught":      {func(c *config.Config) { c.Roles = []config.Role{"trainer"} }, "train.data"},
		"no rpc":        {func(c *config.Config) { c.Chain.RPC = nil }, "chain.rpc"},
		"no deployment": {func(c *config.Config) { c.Chain.Deployment = "" }, "chain.deployment"},
		"finality":      {func(c *config.Config) { c.Chain.Finality = "soon" }, "chain.finality"},
		"no account":    {func(c *config.Config) { c.Roles, c.Keys.Account = []config.Role{"validator"}, "" }, "keys.account"},
		"poll":          {func(c *config.Config) { c.Chain.Poll = 0 }, "chain.poll"},
		"peers":         {func(c *config.Config) { c.P2P.MaxPeers = 0 }, "p2p.max_peers"},
		"appeals":       {func(c *config.Config) { c.Eval.Appeals = "some" }, "eval.appeals"},
		"sandbox":       {func(c *config.Config) { c.Eval.Sandbox = "none" }, "eval.sandbox"},
		"drand":         {func(c *config.Config) { c.Chain.Drand = []string{"api.drand.sh"} }, "chain.drand"},
		"gateway":       {func(c *config.Config) { c.Content.Gateways = []string{"ipfs.example"} }, "content.gateways"},
		"parallel":      {func(c *config.Config) { c.Eval.Parallel = 0 }, "eval.parallel"},
		"task":          {func(c *config.Config) { c.Train.Tasks = []string{"x"} }, "train.tasks"},
		"model":         {func(c *config.Config) { c.Train.Model = "llm" }, "train.model"},
		"content":       {func(c *config.Config) { c.Content.MaxBytes = 5 }, "content.max_bytes"},
		"api":           {func(c *config.Config) { c.API.Listen = "here" }, "api.listen"},
		"log level":     {func(c *config.Config) { c.Log.Level = "loud" }, "log.level"},
		"log format":    {func(c *config.Config) { c.Log.Format = "xml" }, "log.format"},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			c := config.Default()
			tc.change(&c)
			err := c.Check()
			require.ErrorIs(t, err, config.ErrConfig)
			require.ErrorContains(t, err, tc.want)
		})
	}
}

func TestCheck_ReportsAllAtOnce(t *testing.T) {
	c := config.Default()
	c.Log.Level, c.Chain.RPC = "loud", nil
	err := c.Check()
	require.ErrorContains(t, err, "log.level")
	require.ErrorContains(t, err, "chain.rpc")
}

func TestBytes(t *testing.T) {
	for in, want := range map[string]config.Bytes{"0": 0, "17": 17, "17B": 17, "2KiB": 2048, "64 MiB": 64 << 20, "1GiB": 1 << 30} {
		got, err := config.ParseBytes(in)
		require.NoError(t, err, in)
		require.Equal(t, want, got, in)
		again, err := config.ParseBytes(got.String())
		require.NoError(t, err)
		require.Equal(t, got, again)
	}
	for _, bad := range []string{"", "B", "-1", "1.5MiB", "1MB", "99999999999TiB"} {
		_, err := config.ParseBytes(bad)
		require.ErrorIs(t, err, config.ErrConfig, bad)
	}
}

func TestPaths(t *testing.T) {
	c := config.Default()
	c.Home = "/srv/arena"
	require.Equal(t, "/srv/arena/deployment.json", c.Deployment())
	c.Chain.Deployment = "/etc/arena.json"
	require.Equal(t, "/etc/arena.json", c.Deployment())
	require.Empty(t, c.Path(""))

	t.Setenv("HOME", "/home/me")
	c.Home = "~/a"
	require.NoError(t, c.ExpandHome())
	require.Equal(t, "/home/me/a", c.Home)
	c.Home = "~other"
	require.NoError(t, c.ExpandHome())
	require.True(t, filepath.IsAbs(c.Home))
}

func field(t *testing.T, c *config.Config, flag string) config.Field {
	t.Helper()
	for _, f := range c.Fields() {
		if f.Flag == flag {
			return f
		}
	}
	t.Fatalf("no field %s", flag)
	return config.Field{}
}

func write(t *testing.T, body string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "c.yaml")
	require.NoError(t, os.WriteFile(path, []byte(body), 0o600))
	return path
}

func text(t *testing.T, c config.Config) string {
	t.Helper()
	out, err := yaml.Marshal(c)
	require.NoError(t, err)
	return string(out)
}

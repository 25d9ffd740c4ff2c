package zoo_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/ref"
)

// TestA12_GoldenDigests fixes the bits of every operator of classical models: SHA-256 over the outputs of its cases, in order.
func TestA12_GoldenDigests(t *testing.T) {
	got := map[string]string{}
	for _, c := range mlCases() {
		p, err := ref.Compile(c.model(), ref.Limits{})
		require.NoError(t, err)
		out, err := p.Run(context.Background(), c.inputs)
		require.NoError(t, err)
		h := sha256.New()
		h.Write([]byte(got[c.op()]))
		for i := range out {
			h.Write(out[i].ToONNX().Raw)
		}
		got[c.op()] = hex.EncodeToString(h.Sum(nil))
	}
	for op, d := range got {
		t.Logf("digest %s %s", op, d)
	}
	require.Equal(t, map[string]string{
		"ArrayFeatureExtractor":  "f1eec67af423198902f1c697dbde41f16a2ed90354cffa5236e846a969c6a4f4",
		"Binarizer":              "d4de477274b627cda91733d54ea43471bd210d037b04d1596784b7f15c6693eb",
		"FeatureVectorizer":      "38d26803413424ac3b1086992d4e1431fd718357e242a9ce5d1bdafc8c1fba52",
		"Imputer":                "7bc8622d88fa03ce3be953180d63e9112a3fca444991ecdd1d2a47d6477ef797",
		"LabelEncoder":           "c3c7eade7df6368b475eb4bc37b35ef6a109eb97ec95f7945327a5e52d436c81",
		"LinearClassifier":       "e38327f8f41b5e9ffa9bb18085328dfa443461f296f8e3600d56735d12229fc6",
		"LinearRegressor":        "19d69ea579361f7dce11b1bb31c6d612581cf378cfccf3e9737c511bf20d964a",
		"Normalizer":             "facc2942d70d8d653d2546b0871480aa05b41698cb715b6ac036961b78b4f501",
		"OneHotEncoder":          "bca77bbaf8b7dba9ddbb18fa4a610cba71f32efe9805f46973a5d781665ea57f",
		"SVMClassifier":          "cf0562835092511cbe00e442225e264a01fc89f356f813b21d0933f09615b0e5",
		"SVMRegressor":           "706a9fbe053f58ee575be2853e4d756ad87f4006773bf12f5a8cfc5550e024bd",
		"Scaler":                 "c76b2caca84429a7c0bd1e78c6fcddcd4ebb432f220df845c861a4877fc0517c",
		"TreeEnsembleClassifier": "3b9ebb0553531b085acff471ec4699e1360bce982bb04185ba3aa43274d15098",
		"TreeEnsembleRegressor":  "f69e37a7ca8bc2f0148f9a2df79e576f7de45696025dd9dbeca0133294dc39e6",
	}, got, "on %s", runtime.GOARCH)
}

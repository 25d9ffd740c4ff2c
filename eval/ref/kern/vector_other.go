//go:build !amd64

package kern

// Without vector kernels there is no set that calls these.
const none = "kern: no vector kernels on this processor"

func (Set) reluV(*float32, *float32, int) { panic(none) }

func (Set) canonicalV(*float32, int) { panic(none) }

func (Set) affineV(*float32, *float32, int, float32, float32) { panic(none) }

func (Set) addV(*float32, *float32, *float32, int) { panic(none) }

func (Set) subV(*float32, *float32, *float32, int) { panic(none) }

func (Set) mulV(*float32, *float32, *float32, int) { panic(none) }

func (Set) divV(*float32, *float32, *float32, int) { panic(none) }

func (Set) expV(*float32, *float32, int) { panic(none) }

func (Set) sigmoidV(*float32, *float32, int) { panic(none) }

func (Set) tanhV(*float32, *float32, int) { panic(none) }

func (Set) expLessV(*float64, *float32, int, float64) { panic(none) }

func (Set) poolV(*float32, *float32, int, int) { panic(none) }

func (Set) copyRowsV(*float32, *float32, int, int, int, int, int) { panic(none) }

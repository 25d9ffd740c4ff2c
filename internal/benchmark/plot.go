package benchmark

import (
	"cmp"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
)

// The picture, in pixels.
const (
	plotWidth, plotHeight = 800, 460
	plotLeft, plotRight   = 70, 260 // the right margin holds the names of the series
	plotTop, plotBottom   = 50, 50
)

// plotColors are told apart by people who see red and green alike.
var plotColors = [...]string{"#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#000000"}

// Plot draws the series of the report, both axes logarithmic, as SVG: the same bytes for the same report. A dashed line shows
// what n log n would be from the first point of the first series on.
//
// Errors: fewer than two points in a series; those of w.
func (r *Report) Plot(w io.Writer, title, x string) error {
	series, err := r.series()
	if err != nil {
		return err
	}
	p := newPlot(series)
	p.axes(title, x, series[0].unit)
	first := series[0].points[0]
	p.line(nLogN(first, p.right), "#888888", true)
	for i, s := range series {
		color := plotColors[i%len(plotColors)]
		p.line(s.points, color, false)
		for _, at := range s.points {
			fmt.Fprintf(&p.svg, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>\n", p.x(at.x), p.y(at.y), color)
		}
		p.legend(i, s.name, color)
	}
	p.legend(len(series), "n log n, for comparison", "#888888")
	p.svg.WriteString("</svg>\n")
	if _, err := io.WriteString(w, p.svg.String()); err != nil {
		return fmt.Errorf("write plot: %w", err)
	}
	return nil
}

type plotPoint struct{ x, y float64 }

type plotSeries struct {
	name, unit string
	points     []plotPoint
}

// series are the cases that stand on a plot, and their peers, in the order of the report.
func (r *Report) series() ([]plotSeries, error) {
	var all []plotSeries
	add := func(name, unit string, at plotPoint) {
		i := slices.IndexFunc(all, func(s plotSeries) bool { return s.name == name })
		if i < 0 {
			all, i = append(all, plotSeries{name: name, unit: unit}), len(all)
		}
		all[i].points = append(all[i].points, at)
	}
	for _, c := range r.Cases {
		if c.Series == "" {
			continue
		}
		add(c.Series, c.Unit, plotPoint{c.X, c.Value})
		if c.PeerValue > 0 {
			add(c.Series+": "+c.Peer, c.Unit, plotPoint{c.X, c.PeerValue})
		}
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("plot %s: no series", r.Area)
	}
	for _, s := range all {
		slices.SortFunc(s.points, func(a, b plotPoint) int { return cmp.Compare(a.x, b.x) })
		if len(s.points) < 2 || s.points[0].x <= 1 || s.points[0].y <= 0 {
			return nil, fmt.Errorf("plot %s: series %q: want two points with x above 1", r.Area, s.name)
		}
	}
	return all, nil
}

// plot maps values to pixels; the axes span whole decades.
type plot struct {
	svg                      strings.Builder
	left, right, bottom, top float64
}

func newPlot(series []plotSeries) *plot {
	p := &plot{left: math.Inf(1), bottom: math.Inf(1)}
	for _, s := range series {
		for _, at := range s.points {
			p.left, p.right = min(p.left, at.x), max(p.right, at.x)
			p.bottom, p.top = min(p.bottom, at.y), max(p.top, at.y)
		}
	}
	for _, end := range []*float64{&p.left, &p.bottom} {
		*end = decade(math.Floor(log(*end)))
	}
	for _, end := range []*float64{&p.right, &p.top} {
		*end = decade(math.Ceil(log(*end)))
	}
	return p
}

func (p *plot) x(v float64) float64 {
	return plotLeft + (plotWidth-plotLeft-plotRight)*log(v/p.left)/log(p.right/p.left)
}

func (p *plot) y(v float64) float64 {
	return plotHeight - plotBottom - (plotHeight-plotTop-plotBottom)*log(v/p.bottom)/log(p.top/p.bottom)
}

func (p *plot) text(x, y float64, anchor, text string) {
	fmt.Fprintf(&p.svg, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n", x, y, anchor, text)
}

func (p *plot) rule(x1, y1, x2, y2 float64) {
	fmt.Fprintf(&p.svg, "<path d=\"M%.1f %.1fL%.1f %.1f\" stroke=\"#dddddd\"/>\n", x1, y1, x2, y2)
}

func (p *plot) axes(title, x, unit string) {
	fmt.Fprintf(&p.svg, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">\n", plotWidth, plotHeight)
	fmt.Fprintf(&p.svg, "<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>\n", plotWidth, plotHeight)
	p.text(plotLeft, plotTop-25, "start", title)
	p.text((plotLeft+plotWidth-plotRight)/2, plotHeight-12, "middle", x)
	p.text(plotLeft, plotTop-8, "end", unit)
	for v := p.left; v <= p.right*1.01; v *= 10 {
		p.rule(p.x(v), plotTop, p.x(v), plotHeight-plotBottom)
		p.text(p.x(v), plotHeight-plotBottom+16, "middle", tick10(v))
	}
	for v := p.bottom; v <= p.top*1.01; v *= 10 {
		p.rule(plotLeft, p.y(v), plotWidth-plotRight, p.y(v))
		p.text(plotLeft-6, p.y(v)+4, "end", tick10(v))
	}
}

// line joins points as far as they are inside.
func (p *plot) line(points []plotPoint, color string, dashed bool) {
	dash, move := "", "M"
	if dashed {
		dash = ` stroke-dasharray="4 4"`
	}
	p.svg.WriteString(`<path d="`)
	for _, at := range points {
		if at.y > p.top {
			break
		}
		fmt.Fprintf(&p.svg, "%s%.1f %.1f", move, p.x(at.x), p.y(at.y))
		move = "L"
	}
	fmt.Fprintf(&p.svg, "\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"%s/>\n", color, dash)
}

func (p *plot) legend(i int, name, color string) {
	y := float64(plotTop + 12 + 20*i)
	fmt.Fprintf(&p.svg, "<rect x=\"%d\" y=\"%.1f\" width=\"14\" height=\"3\" fill=\"%s\"/>\n", plotWidth-plotRight+12, y-5, color)
	p.text(plotWidth-plotRight+32, y, "start", name)
}

// nLogN grows from a point like n log n.
func nLogN(from plotPoint, to float64) (points []plotPoint) {
	for x := from.x; x <= to; x *= 1.25 {
		points = append(points, plotPoint{x, from.y * x * log(x) / (from.x * log(from.x))})
	}
	return points
}

func log(v float64) float64 { return math.Log10(v) } //nolint:forbidigo // pixels, rounded to a tenth

func decade(n float64) float64 { return math.Pow(10, n) } //nolint:forbidigo // as above

// tick10 is a power of ten as people write it.
func tick10(v float64) string {
	digits := fmt.Sprintf("%.0f", v)
	if v < 1 {
		return fmt.Sprint(v)
	}
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return digits
}

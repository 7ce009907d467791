module vention.io/benchmarks/load

go 1.24

require (
	github.com/HdrHistogram/hdrhistogram-go v1.1.2
	golang.org/x/sys v0.30.0
)

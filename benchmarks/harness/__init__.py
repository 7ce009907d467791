"""The driver of the benchmarks: rows, servers, loads, and the table of verdicts."""

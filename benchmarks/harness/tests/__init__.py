"""Tests of what decides on a verdict: python3 -m unittest discover -t benchmarks benchmarks/harness."""

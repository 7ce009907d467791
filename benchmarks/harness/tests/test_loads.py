"""What is read of the loads' output."""

import unittest

from harness.bodies import JSON, PROTO
from harness.subscribers import loss
from harness.unary import parse_h2load

H2LOAD = """
finished in 1.01s, 64.00 req/s, 9.89KB/s
requests: {done} total, 320 started, {done} done, {succeeded} succeeded, {failed} failed, 0 errored, 0 timeout
status codes: {ok} 2xx, 0 3xx, {refused} 4xx, 0 5xx
"""


class H2load(unittest.TestCase):
    def test_counts_what_was_answered(self):
        output = H2LOAD.format(done=64, succeeded=64, failed=0, ok=64, refused=0)
        expected = {"requests": 64, "seconds": 1, "not_2xx": 0, "failed": 0}
        self.assertEqual(expected, parse_h2load(output, 1))

    def test_counts_refusals_and_failures(self):
        output = H2LOAD.format(done=64, succeeded=60, failed=4, ok=58, refused=2)
        result = parse_h2load(output, 1)
        self.assertEqual(2, result["not_2xx"])
        self.assertGreaterEqual(result["failed"], 4)

    def test_fails_on_what_it_cannot_read(self):
        with self.assertRaises(RuntimeError):
            parse_h2load("could not connect", 1)


class Losses(unittest.TestCase):
    RESULT = {"expected": 10, "delivered": 10, "skipped": 0, "repeated": 0, "ended": 0}

    def test_nothing_is_lost_where_all_came(self):
        self.assertIsNone(loss(self.RESULT))

    def test_each_way_to_lose_is_told(self):
        for word in ("skipped", "repeated", "ended"):
            self.assertEqual(f"1 {word} of 10", loss(self.RESULT | {word: 1}))
        self.assertEqual("3 missing of 10", loss(self.RESULT | {"delivered": 7}))


class Bodies(unittest.TestCase):
    def test_json_is_compared_as_a_value_and_binary_by_its_bytes(self):
        self.assertTrue(JSON.same(JSON.body.replace(b",", b", ")))
        self.assertFalse(JSON.same(JSON.body.replace(b"450", b"451")))
        self.assertTrue(PROTO.same(PROTO.body))
        self.assertFalse(PROTO.same(JSON.body))

"""The same work as crates/measure/benches/kept.rs, with numpy and scipy: pip install numpy scipy.

Written as one would write it there: the grid as one array, its negligible points dropped, each distinct pair of
counts judged once, the ends of the interval by bracketed root finding on the mixture's cdf.
"""

import time

import numpy as np
from scipy.optimize import brentq
from scipy.special import betainc, betaln

MEANS = np.linspace(0.04, 0.98, 32)
STRENGTHS = np.exp(np.linspace(np.log(2), np.log(200), 12))
A = np.outer(STRENGTHS, MEANS).ravel()
B = np.outer(STRENGTHS, 1 - MEANS).ravel()


def drawn(many, commitments, mean, strength):
    chance = np.random.default_rng(1)
    average = commitments // many
    of = chance.integers(-(-average // 3), average * 5 // 3 + 1, many)
    rates = chance.beta(mean * strength, (1 - mean) * strength, many)
    return chance.binomial(of, rates), of


def learn(kept, of):
    logs = np.zeros(A.size)
    pairs, times = np.unique(np.stack([kept, of], 1), axis=0, return_counts=True)
    for part in range(0, len(pairs), 2000):
        k, n = pairs[part : part + 2000].T[:, :, None]
        logs += times[part : part + 2000] @ (betaln(k + A, n - k + B) - betaln(A, B))
    weights = np.exp(logs - logs.max())
    keep = weights > 1e-10 * weights.sum()
    return A[keep], B[keep], weights[keep] / weights[keep].sum()


def judge(prior, k, n):
    a, b, weights = prior
    a, b = a + k, b + n - k

    def end(share):
        return brentq(lambda x: weights @ betainc(a, b, x) - share, 0, 1, xtol=1e-9)

    return weights @ (a / (a + b)), end(0.05), end(0.95)


def pool(kept, of):
    prior = learn(kept, of)
    pairs, where = np.unique(np.stack([kept, of], 1), axis=0, return_inverse=True)
    return np.array([judge(prior, k, n) for k, n in pairs])[where.ravel()]


def timed(runs, work):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return sorted(times)[runs // 2]


def row(what, seconds):
    print(f"{what:<72} {seconds * 1e6:>12.1f} us", flush=True)


for many, commitments in [(10_000, 1_000_000), (10_000, 100_000), (200, 6_000), (15, 400)]:
    kept, of = drawn(many, commitments, 0.8, 12.0)
    label = f"{many} units, {commitments} commitments: "
    row(label + "all estimates with intervals", timed(1, lambda: pool(kept, of)))
    row(label + "learning alone", timed(1, lambda: learn(kept, of)))
    prior = learn(kept, of)
    few = min(many, 50)
    row(label + "one unit", timed(3, lambda: [judge(prior, k, n) for k, n in zip(kept[:few], of[:few])]) / few)

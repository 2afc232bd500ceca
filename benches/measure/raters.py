#!/usr/bin/env python3
"""The same many-facet rating-scale model by marginal maximum likelihood with numpy and scipy, beside
`cargo bench -p measure --bench raters`: person ~ N(mean, variance), the integral over one fixed grid, sparse
products for posteriors and expected numbers, L-BFGS-B. It is written for this comparison: no package in Python's index
fits this model (girth, py-irt and the like have no facets and no common steps over raters), and TAM, mfrmr and Facets are
not in Debian.

    python3 benches/measure/raters.py                            the design of the bench: a million ratings
    python3 benches/measure/raters.py --persons 5000 --raters 200
    python3 benches/measure/raters.py --essays essays_4_raters.csv   estimates with errors from the numerical Hessian
"""
import argparse
import csv
import resource
import time

import numpy as np
import scipy.optimize
import scipy.sparse

DIFFICULTY = np.array([-0.6, -0.2, 0.0, 0.3, 0.5])
STEPS = np.array([-1.5, -0.5, 0.5, 1.5])


class Model:
    """Levels of all facets are free, the persons' mean is 0 while fitting; facets are centred afterwards."""

    def __init__(self, person, facets, category, points):
        self.counts = [column.max() + 1 for column in facets]
        self.offsets = np.concatenate([[0], np.cumsum(self.counts)])
        self.steps = category.max()
        key = np.zeros(len(person), dtype=np.int64)
        for column, count in zip(facets, self.counts):
            key = key * count + column
        unique, profile = np.unique(key, return_inverse=True)
        levels = []
        for count in reversed(self.counts):
            levels.append(unique % count)
            unique = unique // count
        levels = np.stack(levels[::-1], 1) + self.offsets[:-1]
        rows = np.repeat(np.arange(len(levels)), len(self.counts))
        ones = np.ones(rows.size)
        self.design = scipy.sparse.csr_matrix((ones, (rows, levels.ravel())), (len(levels), self.offsets[-1]))
        ones = np.ones(len(person))
        self.met = scipy.sparse.csr_matrix((ones, (person, profile)), (person.max() + 1, len(levels)))
        self.back = self.met.T.tocsr()
        self.points = points
        self.scored = np.bincount(person, category)
        sums = [np.bincount(column, category) for column in facets]
        self.observed = np.concatenate(sums + [[(category >= k).sum() for k in range(1, self.steps + 1)]])

    def start(self):
        return np.concatenate([np.zeros(self.offsets[-1]), np.linspace(-1, 1, self.steps), [0.0]])

    def value(self, at):
        """Minus the marginal log-likelihood and its slope."""
        levels, steps, sd = at[:self.offsets[-1]], at[self.offsets[-1]:-1], np.exp(at[-1])
        above = self.points[None, :] - (self.design @ levels)[:, None]
        terms = [np.zeros_like(above)]
        for step in steps:
            terms.append(terms[-1] + above - step)
        terms = np.stack(terms)
        top = terms.max(0)
        terms = np.exp(terms - top)
        total = terms.sum(0)
        divisor = top + np.log(total)
        reached = np.cumsum((terms / total)[::-1], 0)[::-1][1:]
        square = (self.points / sd) ** 2
        prior = np.exp(-square / 2)
        prior /= prior.sum()
        logs = self.scored[:, None] * self.points + np.log(prior) - self.met @ divisor
        most = logs.max(1, keepdims=True)
        posterior = np.exp(logs - most)
        sums = posterior.sum(1, keepdims=True)
        posterior /= sums
        expected = self.back @ posterior
        per_step = [(expected * r).sum(1) for r in reached]
        slope = np.concatenate([self.design.T @ sum(per_step), [r.sum() for r in per_step]]) - self.observed
        spread = (posterior @ square).sum() - len(posterior) * (prior * square).sum()
        height = (most + np.log(sums)).sum() - at[:-1] @ self.observed
        return -height, -np.concatenate([slope, [spread]])

    def centred(self, at):
        at = at.copy()
        for low, high in list(zip(self.offsets, self.offsets[1:])) + [(self.offsets[-1], len(at) - 1)]:
            at[low:high] -= at[low:high].mean()
        return at

    def errors(self, at):
        """Errors of the centred levels: the pseudo-inverse of the numerical Hessian, projected."""
        size = len(at)
        hessian = np.empty((size, size))
        for one in range(size):
            step = np.zeros(size)
            step[one] = 1e-4
            hessian[one] = (self.value(at + step)[1] - self.value(at - step)[1]) / 2e-4
        centre = np.eye(size)
        for low, high in zip(self.offsets, self.offsets[1:]):
            centre[low:high, low:high] -= 1 / (high - low)
        return np.sqrt(np.diag(centre @ np.linalg.pinv(hessian, rcond=1e-9) @ centre.T))


def drawn(persons, raters, panel, chance):
    severity = chance.normal(0, 0.6, raters)
    severity -= severity.mean()
    person = np.repeat(np.arange(persons), panel * 5)
    rater = np.repeat(np.concatenate([chance.choice(raters, panel, replace=False) for _ in range(persons)]), 5)
    criterion = np.tile(np.arange(5), persons * panel)
    above = np.repeat(chance.normal(0, 1.2, persons), panel * 5) - severity[rater] - DIFFICULTY[criterion]
    terms = np.cumsum(np.concatenate([np.zeros((len(above), 1)), above[:, None] - STEPS], 1), 1)
    terms = np.cumsum(np.exp(terms), 1)
    category = (chance.random(len(above))[:, None] * terms[:, -1:] > terms).sum(1)
    return person, [rater, criterion], category, severity


def fit(model):
    start = time.perf_counter()
    options = {"maxiter": 1000, "maxfun": 2000, "maxcor": 12, "ftol": 1e-13, "gtol": 1e-2}
    found = scipy.optimize.minimize(model.value, model.start(), jac=True, method="L-BFGS-B", options=options)
    return found, time.perf_counter() - start


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--persons", type=int, default=50_000)
    arguments.add_argument("--raters", type=int, default=2_000)
    arguments.add_argument("--panel", type=int, default=4)
    arguments.add_argument("--points", type=int, default=65)
    arguments.add_argument("--essays", help="essays_4_raters.csv")
    given = arguments.parse_args()
    points = np.linspace(-6.5 * 1.2, 6.5 * 1.2, given.points)
    if given.essays:
        with open(given.essays, newline="") as file:
            rows = list(csv.DictReader(file))
        names = {key: sorted({row[key] for row in rows}) for key in rows[0]}
        column = {key: np.array([names[key].index(row[key]) for row in rows]) for key in rows[0]}
        model = Model(column["pid"], [column["rater"], column["topic"], column["item"]], column["score"], points)
        found, took = fit(model)
        at, errors = model.centred(found.x), model.errors(found.x)
        labels = names["rater"] + names["topic"] + names["item"]
        for label, estimate, error in zip(labels, at, errors):
            print(f"{label:6} {estimate:9.4f} ± {error:.4f}")
        print(f"persons: sd {np.exp(at[-1]):.4f}; log-likelihood {-found.fun:.6f}; {took:.2f} s")
        return
    person, facets, category, severity = drawn(given.persons, given.raters, given.panel, np.random.default_rng(1))
    print(f"{len(category)} ratings, {given.persons} persons, {given.raters} raters, 5 criteria, {given.points} points")
    start = time.perf_counter()
    model = Model(person, facets, category, points)
    print(f"{time.perf_counter() - start:8.2f} s to order")
    found, took = fit(model)
    levels = model.centred(found.x)[:given.raters]
    print(f"{took:8.2f} s to fit, without errors and fit ({found.nit} iterations, {found.nfev} evaluations)")
    print(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:8.0f} MB at most")
    print(f"severity: correlation {np.corrcoef(levels, severity)[0, 1]:.4f}, slope {levels @ severity / (severity @ severity):.4f}, "
          f"error {np.sqrt(((levels - severity) ** 2).mean()):.4f}; persons: sd {np.exp(found.x[-1]):.4f}")


if __name__ == "__main__":
    main()

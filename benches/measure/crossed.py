"""The same figures by krippendorff, pingouin and statsmodels, to stand beside `cargo bench -p measure --bench crossed`.

    python3 -m venv FOLDER && FOLDER/bin/pip install krippendorff pingouin statsmodels
    FOLDER/bin/python benches/measure/crossed.py ../shared/data [WAVES]

statsmodels fits crossed effects as one group with dense matrices as large as the ratings: its time grows with their
cube. WAVES says how many of the 21 waves of the two-way ratings it is given (2 unless said; 0 for none).
"""

import sys
import time
from pathlib import Path

import krippendorff
import numpy as np
import pandas as pd
import pingouin
import statsmodels.formula.api as smf

folder = Path(sys.argv[1])
waves = int(sys.argv[2]) if len(sys.argv) > 2 else 2


def took(what, work, runs=1):
    best, value = float("inf"), None
    for _ in range(runs):
        start = time.perf_counter()
        value = work()
        best = min(best, time.perf_counter() - start)
    print(f"{what:<64} {best * 1e3:>10.2f} ms", flush=True)
    return value


example = pd.read_csv(folder / "krippendorff_2011.csv").iloc[:, 1:].to_numpy(float)
for level in ("nominal", "ordinal", "interval", "ratio"):
    print(f"    {level} {krippendorff.alpha(example, level_of_measurement=level):.12f}")

chance = np.random.default_rng(2)
worth = chance.standard_normal((1_000, 1))
table = np.clip(np.round(3 + worth + chance.standard_normal((1_000, 4))), 1, 5)
holes = np.where(chance.random(table.shape) < 0.1, np.nan, table)
for level in ("nominal", "ordinal", "interval", "ratio"):
    took(f"alpha, {level}, 1,000 units, 4 raters", lambda: krippendorff.alpha(holes.T, level_of_measurement=level), 9)

# The package has no bootstrap: the units drawn again, as ours does; a hundredth of our draws.
took(
    "    ordinal with 100 draws",
    lambda: [
        krippendorff.alpha(holes[chance.integers(0, 1_000, 1_000)].T, level_of_measurement="ordinal")
        for _ in range(100)
    ],
)

long = pd.DataFrame(table).melt(ignore_index=False, var_name="rater", value_name="y").reset_index(names="unit")
took(
    "intraclass correlations, 1,000 units, 4 raters",
    lambda: pingouin.intraclass_corr(data=long, targets="unit", raters="rater", ratings="y"),
    3,
)

if waves:
    ratings = pd.read_csv(folder / "two_way_ratings.csv").dropna(subset=["like", "pid"])
    ratings = ratings[ratings["wave"] <= waves].assign(one=1)
    parts = {"rater": "0 + C(iid)", "rated": "0 + C(pid)"}
    model = smf.mixedlm("like ~ 1", ratings, groups="one", vc_formula=parts, re_formula="0")
    fit = took(f"statsmodels, {len(ratings)} ratings of {waves} waves", lambda: model.fit(reml=True))
    print(dict(zip(model.exog_vc.names, fit.vcomp)), "residual", fit.scale, "mean", fit.fe_params.iloc[0])

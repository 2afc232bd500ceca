# The same figures by lme4 and ordinal, to stand beside `cargo bench -p measure --bench crossed`:
#   Rscript benches/measure/crossed.R ../shared/data
# Debian, Ubuntu: apt-get install r-base-core r-cran-lme4 r-cran-ordinal
library(lme4)
folder <- commandArgs(trailingOnly = TRUE)[1]
took <- function(what, expression) {
  seconds <- system.time(value <- force(expression))["elapsed"]
  cat(sprintf("%-40s %8.3f s\n", what, seconds))
  invisible(value)
}
figures <- function(fit) {
  parts <- as.data.frame(VarCorr(fit))
  print(setNames(round(parts$vcov, 7), parts$grp))
  cat("mean", format(fixef(fit), digits = 9), "error", format(sqrt(vcov(fit)[1]), digits = 7),
      "log REML", format(as.numeric(logLik(fit)), digits = 12), "\n")
}
ratings <- read.csv(file.path(folder, "two_way_ratings.csv"))
for (trait in c("like", "attr", "fun")) {
  rows <- ratings[!is.na(ratings[[trait]]) & !is.na(ratings$pid), ]
  rows$y <- rows[[trait]]
  rows$iid <- factor(rows$iid)
  rows$pid <- factor(rows$pid)
  fit <- took(paste("lmer", trait, nrow(rows)), lmer(y ~ 1 + (1 | iid) + (1 | pid), rows))
  figures(fit)
  if (trait == "like") {
    effects <- took("ranef with variances", ranef(fit, condVar = TRUE))
    for (side in c("iid", "pid")) {
      cat(side, "first three", format(effects[[side]][1:3, 1], digits = 8), "conditional sd",
          format(sqrt(attr(effects[[side]], "postVar")[1, 1, 1:3]), digits = 8), "\n")
    }
  }
}

# The larger table of the bench: 100,000 ratings by 2,000 raters of 20,000, drawn here.
set.seed(1)
n <- 100000
rater <- sample(2000, n, TRUE)
rated <- sample(20000, n, TRUE)
y <- 3 + rnorm(2000)[rater] + sqrt(.5) * rnorm(20000)[rated] + sqrt(2) * rnorm(n)
figures(took("lmer 100,000 rows, 2,000 x 20,000", lmer(y ~ 1 + (1 | rater) + (1 | rated))))

library(ordinal)
wine <- read.csv(file.path(folder, "wine_randall_1989.csv"))
wine$rating <- ordered(wine$rating)
wine$judge <- factor(wine$judge)
fit <- took("clmm wine", clmm(rating ~ temp + contact + (1 | judge), wine))
print(summary(fit)$coefficients)
cat("variance", VarCorr(fit)$judge[1], "log likelihood", format(as.numeric(logLik(fit)), digits = 9), "\n")
print(cbind(mode = unlist(ranef(fit)$judge), variance = unlist(condVar(fit)$judge)))

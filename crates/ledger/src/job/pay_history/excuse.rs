//! Sentences that name pay history without asking for it: 'We never ask what you earn.'

use super::{
    pattern::Table,
    text::{PAUSES, Word},
};
use std::ops::Range;

/// How many words may stand between a refusal and what it refuses: 'We never ask for your age, your family or
/// your salary history'.
const FAR: usize = 10;
/// The same for what stands close: 'regardless of what you earn', 'instead of your current salary'.
const NEAR: usize = 2;
/// How many words a refusal that quotes has at most.
const LONGEST: usize = 6;

/// What makes a sentence harmless, in one language.
pub(super) struct Excuses {
    /// Refusals before it: 'we never ask', 'no need to tell'.
    pub(super) refusing: Table,
    /// Refusals that hold in a question too: 'Did you know that we never ask …?'
    pub(super) in_questions: Table,
    /// What stands right before a question that it quotes: 'No preguntes: ¿cuánto ganas?' In Spanish a quoted
    /// question begins with a mark of its own.
    pub(super) quoting: Table,
    /// What stands close before it: 'regardless of'.
    pub(super) beside: Table,
    /// What stands right before it, outside questions: 'not'.
    pub(super) adjacent: Table,
    /// What follows it: 'is forbidden'.
    pub(super) after: Table,
    /// Words behind which a refusal no longer holds: 'but', 'just'.
    pub(super) barriers: &'static [&'static str],
    /// Words that begin a demand after a comma: 'We ask for no references, send your payslips'.
    pub(super) demands: &'static [&'static str],
    /// Words of a refusal that only says it is no duty …
    pub(super) soft: &'static [&'static str],
    /// … which any of these takes back: 'You need not say what you earn, but it helps us'.
    pub(super) buts: &'static [&'static str],
}

impl Excuses {
    /// Whether a sentence that seems to ask does not.
    pub(super) fn hold(&self, words: &[Word], hit: &Range<usize>) -> bool {
        let said = |at: &usize| words.get(*at).is_some_and(|word| !word.is_mark());
        let (Some(first), Some(last)) = (hit.clone().find(said), hit.clone().rev().find(said)) else {
            return false;
        };
        let start =
            (0..first).rev().find(|at| words.get(*at).is_some_and(Word::is_stop)).map_or(0, |at| at + 1);
        let end = (last + 1..words.len())
            .find(|at| words.get(*at).is_some_and(Word::is_stop))
            .unwrap_or(words.len());
        let is_question = words.get(end).is_some_and(|word| word.plain == "?");
        let rest = words.get(last + 1..end).unwrap_or_default();
        let takes_back = rest.iter().any(|word| is_in(self.buts, word));

        let before = |table: &Table, reach: usize, may_be_taken_back: bool| {
            (start.saturating_sub(1)..first).any(|from| {
                table.at(words, from).filter(|to| *to <= last).any(|to| {
                    let between = words.get(to..first).unwrap_or_default();
                    let refusal = words.get(from..to).unwrap_or_default();
                    let is_soft = refusal.iter().any(|word| is_in(self.soft, word));
                    between.len() <= reach
                        && !self.is_parted(between, words.get(first), is_question)
                        && !(may_be_taken_back && takes_back && is_soft)
                })
            })
        };
        let quotes = |from: usize| self.quoting.at(words, from).any(|to| to == first);
        if (first.saturating_sub(LONGEST)..first).any(quotes) {
            return true;
        }
        if before(&self.in_questions, FAR, true) || before(&self.beside, NEAR, false) {
            return true;
        }
        if is_question {
            return false;
        }
        before(&self.refusing, FAR, true)
            || before(&self.adjacent, 0, false)
            || (!takes_back && (last + 1..=last + 2).any(|from| self.after.at(words, from).next().is_some()))
    }

    // Whether what stands between a refusal and the hit ends the refusal.
    fn is_parted(&self, between: &[Word], hit: Option<&Word>, is_question: bool) -> bool {
        let after_comma = between.iter().skip(1).chain(hit).zip(between);
        between.iter().any(|word| {
            is_in(self.barriers, word)
                || (PAUSES.contains(&word.plain.as_str()) && (is_question || word.plain != ","))
        }) || after_comma.into_iter().any(|(word, comma)| comma.plain == "," && is_in(self.demands, word))
    }

    /// What could not be read; the tests hold it empty.
    #[cfg(test)]
    pub(super) fn faults(&self) -> impl Iterator<Item = &String> {
        [&self.refusing, &self.in_questions, &self.quoting, &self.beside, &self.adjacent, &self.after]
            .into_iter()
            .flat_map(Table::faults)
    }
}

fn is_in(words: &[&str], word: &Word) -> bool {
    words.contains(&word.plain.as_str())
}

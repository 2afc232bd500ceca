//! What do these signs say? (2.5)

use super::Walk;

impl Walk {
    /// On the phone, in words, with what cannot be told; about the employer and about nobody in it.
    pub(super) fn the_candidate_reads_what_these_signs_say(&self) {
        let candidate = &self.candidate;
        self.to_process(candidate);
        candidate.follow("/employer");
        for words in ["Dos conversaciones seguidas", "de cada 100", "Lo que suele hacer"] {
            candidate.reads(words);
        }
        assert!(!candidate.main_text().contains("Victor Salas"), "nobody is told apart");
        candidate.fits();
        candidate.picture("story-05-signs-candidate");
        // To the company its own counts of the same process; the page is not theirs.
        let page = candidate.path();
        self.to_process(&self.recruiter);
        self.recruiter.reads("What came due here");
        self.go(&self.recruiter, &page);
        assert!(!self.recruiter.main_text().contains("Two conversations in a row"));
    }
}

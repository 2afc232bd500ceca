//! What the people of the demonstration wrote: the kit of its job, and what they saw by it.

use ledger::{
    ids::RequirementId,
    job::{
        Spec,
        kit::{Draft, DraftCriterion},
    },
    scorecard::Lean,
};

/// What the conversations of the other process are for.
pub(super) const PURPOSE: &str = "Go through a season as it was: crews, weather, and the day it went wrong.";
/// And where they are.
pub(super) const PLACE: &str = "Moll de la Duana, second floor";
/// What the panel wrote down.
pub(super) const CONCLUSION: &str = "Nuria and I heard the same story about the storm and read it differently: she \
    missed who told the guests. Irene meets the crews on the quay next week, and Nuria asks her about it there. \
    That is why we go on.";

/// A level, and what was seen or heard.
pub(super) struct Seen {
    /// None where it was not observed.
    pub(super) level: Option<u8>,
    /// What was seen.
    pub(super) words: &'static str,
}

/// What somebody wrote of one conversation, in the order of the kit.
pub(super) struct Words {
    /// Criterion by criterion.
    pub(super) seen: [Seen; 4],
    /// What they would do.
    pub(super) lean: Lean,
    /// In short.
    pub(super) summary: &'static str,
}

const fn seen(level: u8, words: &'static str) -> Seen {
    Seen { level: Some(level), words }
}

const UNSEEN: Seen = Seen { level: None, words: "" };

/// The recruiter, of the story's screening.
pub(super) const SCREENING: Words = Words {
    seen: [
        seen(
            4,
            "Led 22 people through two summers in Las Palmas; named whom she put where in August, and why.",
        ),
        seen(
            4,
            "Cancelled a sailing against the owner's wish, told the guests herself, and had the next day planned.",
        ),
        seen(5, "We changed between Spanish and English three times; with the port office it would be her."),
        UNSEEN,
    ],
    lean: Lean::StrongYes,
    summary: "Knows the season from inside, and asks how decisions are made here. Victor should meet her at once.",
};

/// The recruiter, of the other candidate's screening.
pub(super) const SHORT: Words = Words {
    seen: [
        seen(4, "Three seasons with a crew of fourteen; half of them new every spring."),
        UNSEEN,
        seen(5, "Speaks Spanish and Valencian as her own."),
        seen(3, "Holds the licence for boats up to twelve metres, sails rarely now."),
    ],
    lean: Lean::Yes,
    summary: "The season suits her, and so does the range. I did not get to how she decides.",
};

/// The hiring manager, of her interview.
pub(super) const HANNAH: Words = Words {
    seen: [
        seen(
            4,
            "Built the rota from who had slept, not from seniority; said what she would do otherwise now.",
        ),
        seen(
            4,
            "In the storm of July she kept two boats in, against the forecast of noon, and wrote down why.",
        ),
        seen(5, "Took a call from the quay in Spanish while we talked, and settled it."),
        seen(3, "Took the tender out with a new hand; calm, a little slow."),
    ],
    lean: Lean::Yes,
    summary: "She decides early and says why. I would work with her from March on.",
};

/// The future colleague, of the same interview.
pub(super) const NURIA: Words = Words {
    seen: [
        seen(3, "Knew everybody's name and shift; who trains the new ones stayed open."),
        seen(2, "The same storm: the guests heard it from the crew, half an hour later."),
        seen(4, "No trouble at all, also in writing."),
        UNSEEN,
    ],
    lean: Lean::No,
    summary: "Good with the crew, less with whoever waits on the quay. I would ask about that again.",
};

/// The kit, by the requirements of the story's job.
pub(super) fn kit(spec: &Spec) -> Draft {
    let of = |word: &str| -> Vec<RequirementId> {
        let fitting = spec.requirements.iter().filter(|asked| asked.text.contains(word));
        fitting.map(|asked| asked.id).collect()
    };
    let criterion =
        |name: &str, requirement: &str, minutes, questions: [&str; 2], anchors: [&str; 3]| DraftCriterion {
            id: None,
            name: name.to_owned(),
            requirements: of(requirement),
            anchors: anchors.map(str::to_owned),
            questions: questions.map(str::to_owned).to_vec(),
            minutes,
        };
    Draft {
        opening: 3,
        criteria: vec![
            criterion(
                "Leads crews through a season",
                "crews",
                10,
                [
                    "Tell me about the last August: who was in your crews, and how did you plan them?",
                    "Who was not up to it, and what did you do?",
                ],
                [
                    "Names numbers of people, and nothing they did with them.",
                    "Describes how shifts were planned, who was trained by whom, and what came of it.",
                    "Did so under pressure, knows what they would do otherwise, and others took it over.",
                ],
            ),
            criterion(
                "Decides when it counts",
                "quay",
                10,
                [
                    "Tell me about a day on which you had to decide before you knew enough.",
                    "Who had to hear of it, and in what order?",
                ],
                [
                    "Waited for somebody else, or does not remember who decided.",
                    "Decided, told those concerned, and stands by it.",
                    "Decided early, told everybody in the right order, and changed a rule afterwards.",
                ],
            ),
            criterion(
                "Speaks with the port, the crews and the guests",
                "Spanish",
                7,
                [
                    "Explain to me in Spanish, as to a skipper, why his boat stays in today.",
                    "How do you tell eighty guests the same?",
                ],
                [
                    "Needs somebody to translate.",
                    "Is understood at once, also on the phone.",
                    "Changes language and tone by whom they speak to, without being asked.",
                ],
            ),
            criterion(
                "Knows a boat from inside",
                "licence",
                5,
                ["When were you last at the helm?", "What does a skipper see that the office does not?"],
                [
                    "Has not steered anything.",
                    "Holds a licence and has used it in the last years.",
                    "Crews ask them, and they have taught others.",
                ],
            ),
        ],
        closing: 10,
    }
}

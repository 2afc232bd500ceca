//! Who runs a job, how many people it seeks, and who can find it: the fields of the form.

use crate::{
    chrome::Typed,
    face::{Choice, Kind},
    form::Form,
    page::people::colleagues,
};
use act::{
    Seat,
    error::{Error, Fault, Input},
    job::settings::{MOST_OPENINGS, Settings},
};
use ledger::{
    ids::MemberId,
    job::{Field, Flaw, Visibility, Wrong, jurisdiction},
};
use maud::{Markup, html};
use speech::Voice;
use store::{
    jobs::{Job, Terms},
    members::Member,
};

/// What was typed, read.
pub(super) fn read(form: &Form) -> Result<Settings, Error> {
    let person =
        |name: &str| form.parse::<MemberId>(name).ok_or(Error::Invalid(Input::Member, Fault::Missing));
    Ok(Settings {
        recruiter: person("recruiter")?,
        hiring_manager: person("hiring_manager")?,
        openings: form.parse("openings").ok_or(Flaw::of(Field::Openings, Wrong::Malformed))?,
        visibility: Visibility::from_code(form.text("visibility")).unwrap_or(Visibility::Unlisted),
        jurisdiction: form.text("jurisdiction").to_owned(),
        terms: Terms {
            benefits: form.text("benefits").to_owned(),
            agreement: form.text("agreement").to_owned(),
            apply_by: match form.text("apply_by").trim() {
                "" => None,
                day => Some(day.parse().map_err(|_| Flaw::of(Field::ApplyBy, Wrong::Malformed))?),
            },
        },
    })
}

/// The fields, filled from a job where there is one.
pub(super) fn fields(
    voice: &Voice,
    seat: &Seat,
    typed: &Typed,
    job: Option<&Job>,
    members: &[Member],
) -> Markup {
    let own = seat.person.member().map(|id| id.to_string()).unwrap_or_default();
    let people = colleagues(voice, members, None);
    let nobody = |name: &str| {
        let empty = typed.form.parse::<MemberId>(name).is_none();
        typed.input(voice, Input::Member).filter(|_| empty)
    };
    let visible = Visibility::ALL.map(|visibility| {
        let hint = match visibility {
            Visibility::Public => voice.say("job-visibility-public-hint"),
            Visibility::Unlisted => voice.say("job-visibility-unlisted-hint"),
        };
        Choice::new(visibility.code(), speech::visibility(visibility, voice)).hint(hint)
    });
    let terms = job.map(|job| &job.terms);
    let laws: Vec<Choice> = jurisdiction::profiles()
        .iter()
        .map(|profile| Choice::new(profile.code.as_str(), speech::jurisdiction(profile, voice)))
        .collect();
    html! {
        div class="pair" {
            (typed.blank(voice, "recruiter", voice.say("job-recruiter"))
                .hint(voice.say("job-recruiter-hint")).wrong(nobody("recruiter"))
                .or(job.map_or(own, |job| job.recruiter_id.to_string()))
                .select(&people, Some(voice.say("choose"))))
            (typed.blank(voice, "hiring_manager", voice.say("job-manager"))
                .hint(voice.say("job-manager-hint")).wrong(nobody("hiring_manager"))
                .or(job.map(|job| job.hiring_manager_id.to_string()).unwrap_or_default())
                .select(&people, Some(voice.say("choose"))))
        }
        (typed.blank(voice, "openings", voice.say("job-openings")).hint(voice.say("job-openings-hint"))
            .or(job.map_or(1, |job| job.openings).to_string())
            .line(Kind::Number { min: job.map_or(1, |job| job.hired.max(1)), max: MOST_OPENINGS }))
        (typed.blank(voice, "visibility", voice.say("job-visibility"))
            .or(job.map_or(Visibility::Public, |job| job.visibility).code()).radios(&visible))
        (typed.blank(voice, "jurisdiction", voice.say("job-jurisdiction"))
            .hint(voice.say("job-jurisdiction-hint"))
            .or(job.map_or(jurisdiction::HOUSE, |job| &job.jurisdiction)).select(&laws, None))
        (typed.blank(voice, "benefits", voice.say("job-benefits")).hint(voice.say("job-benefits-hint"))
            .or(terms.map_or("", |terms| &terms.benefits)).optional().line(Kind::Text))
        (typed.blank(voice, "agreement", voice.say("job-agreement")).hint(voice.say("job-agreement-hint"))
            .or(terms.map_or("", |terms| &terms.agreement)).optional().line(Kind::Text))
        (typed.blank(voice, "apply_by", voice.say("job-apply-by")).hint(voice.say("job-apply-by-hint"))
            .or(terms.and_then(|terms| terms.apply_by).map(|day| day.to_string()).unwrap_or_default())
            .optional().line(Kind::Date))
    }
}

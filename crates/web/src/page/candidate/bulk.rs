//! Several at once: a look at exactly who will be touched and who not and why, and then doing it.

use super::{all, path};
use crate::{
    ask::{Answer, Ask, page, see},
    chrome::{self, voice_of},
    face::{
        Cell, State, Tone, Weight, Width, banner, button, crumb, do_row, link_button, part, post_form, table,
        tag, title,
    },
    trouble::Trouble,
};
use act::{
    Seat,
    candidate::bulk::{self, Previewed, Wanted, What, Whom, Why},
    error::{Error, Fault, Input},
};
use ledger::{
    ids::{CandidateId, JobId, ProcessId, StageId},
    policy::HouseAction,
};
use maud::{Markup, html};
use speech::{Voice, say};
use store::{bulks::Kind, notes::Sharing};

/// POST `/w/{workspace}/candidates/bulk` (`pick`, `job`, `what`, and what that needs): changes nothing.
///
/// # Errors
/// [`Trouble`] for what was typed or chosen.
pub fn look(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    seat.must(HouseAction::SeeCandidates)?;
    let wanted = wanted(ask)?;
    let (key, looked) = bulk::preview(&ask.app.house, &seat, wanted.clone())?;
    let voice = voice_of(&seat);
    let look = Look { ask, seat: &seat, voice: &voice, wanted: &wanted };
    Ok(page(look.page(&key.to_string(), &looked)?))
}

/// POST `/w/{workspace}/candidates/bulk/do` (the same, and `key`).
///
/// # Errors
/// As [`look`].
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    seat.must(HouseAction::SeeCandidates)?;
    let key = ask.form.parse("key").ok_or(Trouble::NotFound)?;
    bulk::carry_out(&ask.app.house, &seat, key, wanted(ask)?)?;
    Ok(see(&format!("{}/bulk/{key}", all(&seat.workspace.slug))))
}

fn wanted(ask: &Ask) -> Result<Wanted, Error> {
    let form = &ask.form;
    let unknown = |input| Error::Invalid(input, Fault::Unknown);
    let what = match Kind::from_code(form.text("what")).ok_or(unknown(Input::Candidate))? {
        Kind::Tag => What::Tag(form.text("tag").to_owned()),
        Kind::Note => What::Note(
            Sharing::from_code(form.text("sharing")).unwrap_or_default(),
            form.text("note").to_owned(),
        ),
        Kind::Stage => What::Stage(form.parse::<StageId>("stage").ok_or(unknown(Input::Stage))?),
        Kind::Message => What::Message(form.text("text").to_owned()),
    };
    let picked = || form.all("pick").map(str::trim);
    let whom = match form.parse::<JobId>("job") {
        Some(job) => Whom::Processes(job, picked().filter_map(|id| id.parse::<ProcessId>().ok()).collect()),
        None => Whom::Candidates(picked().filter_map(|id| id.parse::<CandidateId>().ok()).collect()),
    };
    Ok(Wanted { what, whom })
}

struct Look<'a> {
    ask: &'a Ask,
    seat: &'a Seat,
    voice: &'a Voice,
    wanted: &'a Wanted,
}

impl Look<'_> {
    fn page(&self, key: &str, looked: &[Previewed]) -> Result<Markup, Trouble> {
        let voice = self.voice;
        let (touched, left): (Vec<&Previewed>, Vec<&Previewed>) =
            looked.iter().partition(|one| one.why.is_none());
        let back = self.back();
        let heading = voice.say("bulk-look-title");
        let what = self.what()?;
        let done = html! {
            @for one in &touched { (self.picked(one)) }
            (self.hidden(key))
            (do_row(&html! {
                (button(Weight::Primary, &say!(voice, "bulk-do", n = touched.len()), None))
                (link_button(Weight::Quiet, voice.say("bulk-not"), &back))
            }))
        };
        let action = format!("{}/bulk/do", all(&self.seat.workspace.slug));
        let content = html! {
            (title(&crumb(&html! { a href=(back) { (voice.say("bulk-back")) } }), heading, Some(&what), None))
            @if self.wanted.what.kind() == Kind::Message {
                (banner(Tone::Warn, voice.say("bulk-message-stays"), None))
            }
            @if touched.is_empty() {
                p { (voice.say("bulk-nobody")) }
                (do_row(&link_button(Weight::Quiet, voice.say("bulk-not"), &back)))
            } @else {
                (part("touched", &say!(voice, "bulk-touched", n = touched.len()), None, &self.rows(&touched)))
                (post_form(&action, &[], &done))
            }
            @if !left.is_empty() {
                (part("left", &say!(voice, "bulk-left", n = left.len()), None, &self.rows(&left)))
            }
        };
        Ok(chrome::seated(self.ask, self.seat, heading, Width::Text, &content))
    }

    /// Where the choosing was done.
    fn back(&self) -> String {
        let slug = &self.seat.workspace.slug;
        match self.wanted.whom {
            Whom::Candidates(_) => all(slug),
            Whom::Processes(job, _) => format!("{}/board", crate::page::job::path(slug, job)),
        }
    }

    /// What is to be done, in words.
    fn what(&self) -> Result<Markup, Trouble> {
        let voice = self.voice;
        Ok(match &self.wanted.what {
            What::Tag(name) => html! { (say!(voice, "bulk-look-tag", tag = name.trim())) },
            What::Note(Sharing::Mine, text) => html! {
                (voice.say("bulk-look-note-mine")) " " q class="keep" { (text.trim()) }
            },
            What::Note(Sharing::Team, text) => html! {
                (voice.say("bulk-look-note-team")) " " q class="keep" { (text.trim()) }
            },
            What::Stage(id) => {
                let name = self.stage(*id)?;
                html! { (say!(voice, "bulk-look-stage", stage = name.as_str())) }
            }
            What::Message(text) => html! {
                (voice.say("bulk-look-message")) " " q class="keep" { (text.trim()) }
            },
        })
    }

    fn stage(&self, id: StageId) -> Result<String, Trouble> {
        let Whom::Processes(job, _) = self.wanted.whom else { return Err(Trouble::NotFound) };
        let stages =
            self.ask.app.house.db.read(|conn| store::jobs::stages(conn, self.seat.workspace_id(), job))?;
        stages.into_iter().find(|stage| stage.id == id).map(|stage| stage.name).ok_or(Trouble::NotFound)
    }

    fn rows(&self, rows: &[&Previewed]) -> Markup {
        let voice = self.voice;
        let heads = [voice.say("bulk-head-who"), voice.say("bulk-head-what")];
        let cells: Vec<Vec<Cell>> = rows
            .iter()
            .map(|one| {
                vec![
                    Cell::of(who(voice, &self.seat.workspace.slug, one)),
                    Cell::of(match &one.why {
                        None => tag(State::Open, voice.say("bulk-will")),
                        Some(why) => {
                            html! { (tag(State::Void, voice.say("bulk-will-not"))) " " (why_of(voice, why)) }
                        }
                    }),
                ]
            })
            .collect();
        table(voice.say("bulk-look-title"), &heads, &cells)
    }

    fn picked(&self, one: &Previewed) -> Markup {
        let id = match self.wanted.whom {
            Whom::Candidates(_) => one.candidate.map(|id| id.to_string()),
            Whom::Processes(..) => one.process.map(|id| id.to_string()),
        };
        html! { @if let Some(id) = id { input type="hidden" name="pick" value=(id); } }
    }

    fn hidden(&self, key: &str) -> Markup {
        let wanted = self.wanted;
        let job = match wanted.whom {
            Whom::Candidates(_) => String::new(),
            Whom::Processes(job, _) => job.to_string(),
        };
        let stage;
        let fields: &[(&str, &str)] = match &wanted.what {
            What::Tag(name) => &[("tag", name)],
            What::Note(sharing, text) => &[("sharing", sharing.code()), ("note", text)],
            What::Stage(id) => {
                stage = id.to_string();
                &[("stage", &*stage)]
            }
            What::Message(text) => &[("text", text)],
        };
        html! {
            input type="hidden" name="key" value=(key);
            input type="hidden" name="job" value=(job);
            input type="hidden" name="what" value=(wanted.what.kind().code());
            @for (name, value) in fields { input type="hidden" name=(name) value=(value); }
        }
    }
}

fn who(voice: &Voice, slug: &str, one: &Previewed) -> Markup {
    html! {
        @match one.candidate {
            Some(id) => a href=(path(slug, id)) { (one.name) },
            None => (voice.say("bulk-somebody")),
        }
    }
}

/// Why one of them is left, in words.
fn why_of(voice: &Voice, why: &Why) -> String {
    match why {
        Why::Refused(refusal) => speech::refusal(refusal, voice),
        other => why_of_code(voice, other.code()).to_owned(),
    }
}

/// The same of the code that is kept.
pub(super) fn why_of_code(voice: &Voice, code: &str) -> &'static str {
    match code {
        "has-tag" => voice.say("bulk-why-has-tag"),
        "same-stage" => voice.say("bulk-why-same-stage"),
        "gone" => voice.say("bulk-why-gone"),
        "not-yours" => voice.say("bulk-why-not-yours"),
        "changed" => voice.say("bulk-why-changed"),
        "sent-already" => voice.say("bulk-why-sent"),
        "process-ended" => voice.say("bulk-why-ended"),
        _ => voice.say("bulk-why-refused"),
    }
}

//! One candidate: who they are, their files, their processes across jobs, tags, notes, and who may be the same
//! person.

use super::{add::because, all, bulk_form::sharing, path};
use crate::{
    ask::{Answer, Ask, page, refused},
    chrome::{self, Typed, voice_of},
    face::{
        Field, Item, Kind, State, Tone, Weight, Width, area, banner_of, button, crumb, empty, facts, input,
        link_button, list, lock, part, post_button, post_form, split, tag, title,
    },
    trouble::encode,
};
use act::{
    Seat,
    candidate::see::{self, Person},
    error::Input,
};
use ledger::{ids::CandidateId, policy::HouseAction};
use maud::{Markup, html};
use speech::{Voice, say};
use store::{candidates::history::Past, notes::Sharing};

/// GET `/w/{workspace}/candidates/{candidate}`. An alias leads to the person.
///
/// # Errors
/// [`crate::trouble::Trouble::NotFound`] where there is no such candidate for this visitor.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let id: CandidateId = ask.id("candidate")?;
    let person = see::see(&ask.app.house, &seat, id)?;
    if person.candidate.id != id {
        return Ok(crate::ask::see(&path(&seat.workspace.slug, person.candidate.id)));
    }
    Ok(page(of(ask, &seat, &person, &Typed::default())))
}

/// The page once more, with what was typed and why it was refused.
pub(super) fn again(ask: &Ask, seat: &Seat, id: CandidateId, typed: &Typed) -> Answer {
    let person = see::see(&ask.app.house, seat, id)?;
    Ok(refused(of(ask, seat, &person, typed)))
}

fn of(ask: &Ask, seat: &Seat, person: &Person, typed: &Typed) -> Markup {
    let voice = voice_of(seat);
    let shown = Shown { ask, seat, voice: &voice, person, typed };
    let candidate = &person.candidate;
    let home = all(&seat.workspace.slug);
    let edit = seat.may(HouseAction::MergeCandidates).then(|| {
        let href = format!("{}/edit", path(&seat.workspace.slug, candidate.id));
        link_button(Weight::Quiet, voice.say("candidate-edit"), &href)
    });
    let main = html! {
        (shown.processes())
        (shown.notes())
    };
    let beside = html! {
        (shown.contact())
        (shown.tags())
        (shown.merges())
        (shown.suspects())
    };
    let content = html! {
        (title(
            &crumb(&html! { a href=(home) { (voice.say("nav-candidates")) } }),
            &candidate.name,
            None,
            edit.as_ref(),
        ))
        (typed.notice(&voice, &[Input::Tag, Input::Note]))
        (shown.just_merged())
        (split(&main, &beside))
    };
    chrome::seated(ask, seat, &candidate.name, Width::Wide, &content)
}

struct Shown<'a> {
    ask: &'a Ask,
    seat: &'a Seat,
    voice: &'a Voice,
    person: &'a Person,
    typed: &'a Typed,
}

impl Shown<'_> {
    fn here(&self) -> String {
        path(&self.seat.workspace.slug, self.person.candidate.id)
    }

    /// A merge that was just made, with the way back.
    fn just_merged(&self) -> Markup {
        let alias: Option<CandidateId> = self.ask.query.parse("merged");
        let merge = self.person.merges.iter().find(|merge| Some(merge.candidate) == alias);
        html! {
            @if let Some(merge) = merge {
                (banner_of(
                    Tone::Ok,
                    &say!(self.voice, "merge-done", name = merge.name.as_str()),
                    &self.unmerge(merge.candidate),
                ))
            }
        }
    }

    fn unmerge(&self, alias: CandidateId) -> Markup {
        let action = format!("{}/unmerge", path(&self.seat.workspace.slug, alias));
        post_button(Weight::Small, self.voice.say("merge-undo"), &action, &[])
    }

    fn contact(&self) -> Markup {
        let (voice, candidate) = (self.voice, &self.person.candidate);
        let mut rows = vec![(
            voice.say("open-email"),
            html! { a href={ "mailto:" (encode(&candidate.email)) } { (candidate.email) } },
        )];
        if let Some(phone) = &candidate.phone {
            let dialled: String = phone.chars().filter(|letter| !letter.is_whitespace()).collect();
            rows.push((voice.say("candidate-phone"), html! { a href={ "tel:" (dialled) } { (phone) } }));
        }
        let language = act::seat::lang_of(&candidate.locale).own_name();
        rows.push((voice.say("open-language"), html! { (language) }));
        rows.push((voice.say("open-zone"), html! { (candidate.zone) }));
        rows.push((voice.say("candidate-since"), html! { (voice.day(candidate.created_at, self.ask.now)) }));
        part("contact", voice.say("candidate-contact"), None, &facts(&rows))
    }

    fn processes(&self) -> Markup {
        let voice = self.voice;
        let open = self.seat.may(HouseAction::OpenProcess).then(|| {
            let name = encode(&self.person.candidate.name);
            let href = format!("/w/{}/processes/new?find={name}", self.seat.workspace.slug);
            html! { a href=(href) { (voice.say("processes-new")) } }
        });
        let items: Vec<Item> = self.person.processes.iter().map(|past| self.process(past)).collect();
        let body = html! {
            @if items.is_empty() { (empty(voice.say("candidate-no-process"), None)) } @else { (list(&items)) }
        };
        part("processes", voice.say("candidate-processes"), open.as_ref(), &body)
    }

    fn process(&self, past: &Past) -> Item {
        let voice = self.voice;
        let job = past.job_title.as_deref().unwrap_or_else(|| voice.say("processes-no-job"));
        let mut meta: Vec<Markup> = past.stage_name.iter().map(|stage| html! { (stage) }).collect();
        let from = voice.day(past.opened_at, self.ask.now);
        meta.push(match past.ended_at {
            Some(at) => {
                let to = voice.day(at, self.ask.now);
                html! { (say!(voice, "candidate-from-to", from = from, to = to)) }
            }
            None => html! { (say!(voice, "candidate-from", from = from)) },
        });
        Item {
            say: job.to_owned(),
            href: Some(crate::page::process::path(&self.seat.workspace.slug, past.process)),
            meta,
            tags: Some(match past.ended {
                Some(how) => tag(State::Plain, speech::ending(how, voice)),
                None => tag(State::Open, voice.say("candidate-runs")),
            }),
            end: Some(html! {
                a href={ (crate::page::process::path(&self.seat.workspace.slug, past.process)) "/files" } {
                    (voice.say("candidate-files")) span class="vh" { " " (job) }
                }
            }),
            done: past.ended.is_some(),
            ..Item::default()
        }
    }

    fn tags(&self) -> Markup {
        let voice = self.voice;
        let action = format!("{}/tags", self.here());
        let wrong = self.typed.input(voice, Input::Tag);
        let field = Field::new("tag", voice.say("candidate-tag")).error(wrong.as_deref());
        let body = html! {
            @if self.person.tags.is_empty() { p class="soft" { (voice.say("candidate-no-tags")) } }
            @else {
                ul class="labels" {
                    @for tag in &self.person.tags {
                        li {
                            a class="label" href=(format!("{}?tag={}", all(&self.seat.workspace.slug), encode(&tag.folded))) { (tag.name) }
                            (post_button(
                                Weight::Small,
                                &say!(voice, "candidate-tag-remove", tag = tag.name.as_str()),
                                &format!("{action}/remove"),
                                &[("tag", &tag.folded)],
                            ))
                        }
                    }
                }
            }
            (post_form(&action, &[], &html! {
                (input(&field, Kind::Text, self.typed.form.text("tag")))
                (button(Weight::Small, voice.say("candidate-tag-add"), None))
            }))
        };
        part("tags", voice.say("candidate-tags"), None, &body)
    }

    fn notes(&self) -> Markup {
        let voice = self.voice;
        let action = format!("{}/notes", self.here());
        let wrong = self.typed.input(voice, Input::Note);
        let field = Field::new("note", voice.say("candidate-note")).error(wrong.as_deref());
        let me = self.seat.person.member();
        let body = html! {
            p class="soft" { (voice.say("notes-who-reads")) }
            @if !self.person.notes.is_empty() {
                ul class="notes-list" {
                    @for note in &self.person.notes {
                        li class="card" {
                            p class="keep" { (note.body) }
                            div class="row" {
                                @match note.sharing {
                                    Sharing::Mine => (lock(voice.say("note-mine"))),
                                    Sharing::Team => (tag(State::Plain, voice.say("note-team"))),
                                }
                                span class="soft" { (note.author_name) " · " (voice.short_moment(note.at, self.ask.now)) }
                                @if Some(note.author) == me {
                                    (post_button(
                                        Weight::Small,
                                        voice.say("note-remove"),
                                        &format!("{action}/{}/remove", note.id),
                                        &[],
                                    ))
                                }
                            }
                        }
                    }
                }
            }
            (post_form(&action, &[], &html! {
                (area(&field, self.typed.form.text("note"), None))
                (sharing(voice, "f"))
                (button(Weight::Quiet, voice.say("note-add"), None))
            }))
        };
        part("notes", voice.say("candidate-notes"), None, &body)
    }

    fn merges(&self) -> Markup {
        if self.person.merges.is_empty() {
            return html! {};
        }
        let voice = self.voice;
        let may = self.seat.may(HouseAction::MergeCandidates);
        let items: Vec<Item> = self
            .person
            .merges
            .iter()
            .map(|merge| Item {
                say: merge.name.clone(),
                meta: vec![html! { (merge.email) }, html! { (voice.day(merge.at, self.ask.now)) }],
                end: may.then(|| self.unmerge(merge.candidate)),
                ..Item::default()
            })
            .collect();
        part("merged", voice.say("merge-also"), None, &list(&items))
    }

    fn suspects(&self) -> Markup {
        if self.person.suspects.is_empty() {
            return html! {};
        }
        let voice = self.voice;
        let items: Vec<Item> = self
            .person
            .suspects
            .iter()
            .map(|one| {
                let with = format!("{}/merge?with={}", self.here(), one.candidate.id);
                Item {
                    say: one.candidate.name.clone(),
                    href: Some(path(&self.seat.workspace.slug, one.candidate.id)),
                    meta: vec![html! { (one.candidate.email) }],
                    tags: Some(tag(State::Plain, &because(voice, &one.alike))),
                    end: Some(link_button(Weight::Small, voice.say("merge-look"), &with)),
                    ..Item::default()
                }
            })
            .collect();
        part("alike", voice.say("candidate-alike"), None, &list(&items))
    }
}

//! The board of a job: its processes by stage, who owes the next word in each and by when.

use super::path;
use crate::{
    ask::{Answer, Ask, page, see},
    chrome::{self, voice_of},
    face::{State, Width, crumb, empty, tag, title},
    page::candidate::{FORM, Offered, bulk_form, pick},
    trouble::Trouble,
};
use act::{
    Seat,
    candidate::board::{self, Board},
    process,
};
use ledger::{
    Command,
    ids::{JobId, ProcessId, StageId},
    promise,
    side::Side,
};
use maud::{Markup, html};
use speech::{Voice, say, sentence};
use store::{board::Card, jobs::Stage, process::NextWord};

/// GET `/w/{workspace}/jobs/{job}/board`.
///
/// # Errors
/// [`Trouble::NotAllowed`] for those who see neither every process nor this job's.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let board = board::board(&ask.app.house, &seat, ask.id("job")?)?;
    let voice = voice_of(&seat);
    Ok(page(Shown { ask, seat: &seat, voice: &voice, board: &board }.page()))
}

/// POST to the same address (`process`, `stage`): enters a stage.
///
/// # Errors
/// [`Trouble`] where there is no such process or stage for this visitor, or it cannot be entered.
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let job: JobId = ask.id("job")?;
    let id: ProcessId = ask.form.parse("process").ok_or(Trouble::NotFound)?;
    let stage: StageId = ask.form.parse("stage").ok_or(Trouble::NotFound)?;
    let command = Command::Process(ledger::process::Command::EnterStage(stage));
    process::on(&ask.app.house, &seat, id, &command)?;
    Ok(see(&format!("{}/board#p-{id}", path(&seat.workspace.slug, job))))
}

struct Shown<'a> {
    ask: &'a Ask,
    seat: &'a Seat,
    voice: &'a Voice,
    board: &'a Board,
}

impl Shown<'_> {
    fn page(&self) -> Markup {
        let (voice, board) = (self.voice, self.board);
        let slug = &self.seat.workspace.slug;
        let here = path(slug, board.job.id);
        let nobody = board.running.is_empty() && board.ended.is_empty();
        let content = html! {
            (title(
                &crumb(&html! {
                    a href=(super::all(slug)) { (voice.say("job-list-title")) }
                    " · " a href=(here) { (board.job.title) }
                }),
                &say!(voice, "board-title", job = board.job.title.as_str()),
                None,
                None,
            ))
            @if nobody { (empty(voice.say("board-nobody"), None)) }
            @else {
                @if board.more_running {
                    p class="soft" { (say!(voice, "board-more", n = board::MOST_RUNNING)) }
                }
                div class="board" {
                    @for (place, stage) in board.stages.iter().enumerate() {
                        (self.column(&stage.id.to_string(), &stage.name, &self.in_stage(stage), board.stages.get(place + 1)))
                    }
                    (self.elsewhere())
                    (self.ended())
                }
                (bulk_form(voice, slug, &Offered::OnBoard(board.job.id, &board.stages)))
            }
        };
        let heading = say!(voice, "board-title", job = board.job.title.as_str());
        chrome::seated(self.ask, self.seat, &heading, Width::Wide, &content)
    }

    fn in_stage(&self, stage: &Stage) -> Vec<&Card> {
        self.board.running.iter().filter(|card| card.stage == Some(stage.id)).collect()
    }

    /// What runs in no stage of the plan as it is now.
    fn elsewhere(&self) -> Markup {
        let known =
            |card: &&Card| card.stage.is_some_and(|id| self.board.stages.iter().any(|stage| stage.id == id));
        let cards: Vec<&Card> = self.board.running.iter().filter(|card| !known(card)).collect();
        html! {
            @if !cards.is_empty() {
                (self.column("none", self.voice.say("board-no-stage"), &cards, self.board.stages.first()))
            }
        }
    }

    fn ended(&self) -> Markup {
        let cards: Vec<&Card> = self.board.ended.iter().collect();
        let column = self.column("ended", self.voice.say("board-ended"), &cards, None);
        html! {
            @if !cards.is_empty() { (column) }
        }
    }

    fn column(&self, id: &str, name: &str, cards: &[&Card], next: Option<&Stage>) -> Markup {
        html! {
            section aria-labelledby={ "s-" (id) } {
                h2 id={ "s-" (id) } { (name) " " span class="count" { (cards.len()) } }
                @if cards.is_empty() { p class="soft" { (self.voice.say("board-empty")) } }
                @else {
                    // One form for a column: each card's button sends it with its own process.
                    @if let Some(next) = next {
                        form id={ "to-" (next.id) } method="post" action={ (path(&self.seat.workspace.slug, self.board.job.id)) "/board" } {
                            input type="hidden" name="stage" value=(next.id);
                        }
                    }
                    @let onward = next.map(|next| (format!("to-{}", next.id), say!(self.voice, "board-move", stage = next.name.as_str())));
                    ul { @for card in cards { (self.card(card, onward.as_ref())) } }
                }
            }
        }
    }

    fn card(&self, card: &Card, onward: Option<&(String, String)>) -> Markup {
        let slug = &self.seat.workspace.slug;
        let id = card.process.to_string();
        // After the end nobody waits any more for what was broken before it.
        let word = card.next_word.filter(|word| card.ended.is_none() || word.state == promise::State::Open);
        html! {
            li id={ "p-" (id) } class=[card.ended.map(|_| "done")] {
                div class="who-is-it" {
                    (pick(self.voice, &id, &card.name, FORM))
                    h3 { a href=(crate::page::process::path(slug, card.process)) { (card.name) } }
                }
                @if let Some(how) = card.ended { (tag(State::Plain, speech::ending(how, self.voice))) }
                @if let Some(word) = word { (self.owed(card, &word)) }
                @if let (Some((form, label)), None) = (onward, card.ended) {
                    button class="button quiet small" type="submit" form=(form) name="process" value=(id) { (label) }
                }
            }
        }
    }

    /// Who owes the next word, what, and where that stands.
    fn owed(&self, card: &Card, word: &NextWord) -> Markup {
        let voice = self.voice;
        let late = self.ask.now > word.due_at;
        let state = match word.state {
            promise::State::Broken => State::Broken,
            _ if late => State::Late,
            _ => State::Open,
        };
        let said = match word.state {
            promise::State::Broken => speech::promise_state(word.state, voice).to_owned(),
            _ => voice.due(word.due_at, self.ask.now),
        };
        let what = match word.kind {
            promise::Kind::Answer if card.ended.is_some() => voice.say("process-word-after-withdrawal"),
            kind => speech::promise_kind(kind, voice),
        };
        let line = match (word.owing, &card.owed_by_name) {
            (Side::Candidate, _) => say!(voice, "processes-candidate-owes", what = what),
            (Side::Company, Some(name)) => say!(voice, "board-owes", name = name.as_str(), what = what),
            (Side::Company, None) => say!(voice, "processes-we-owe", what = what),
        };
        html! { p class="meta" { (sentence(&line)) } (tag(state, &said)) }
    }
}

//! The list of candidates, the newest first, and searching it.

use super::{FORM, Offered, all, bulk_form, path, pick};
use crate::{
    ask::{Answer, Ask, page},
    chrome::{self, voice_of},
    face::{
        self, Field, Item, Kind, State, Weight, Width, empty, find_form, input, link_button, pages, tag,
        title,
    },
    trouble::encode,
};
use act::{Seat, candidate::list};
use ledger::policy::HouseAction;
use maud::{Markup, html};
use speech::{Voice, say};
use store::candidates::list::{Cursor, Filter, Listed};

/// Rows on a page.
const PAGE: u32 = 50;

/// GET `/w/{workspace}/candidates` (`words`, `tag`, `after`).
///
/// # Errors
/// [`crate::trouble::Trouble::NotAllowed`] for those who see no candidates.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let filter = Filter {
        words: ask.query.text("words").trim().to_owned(),
        tag: ask.query.text("tag").trim().to_owned(),
    };
    let after = ask.query.parse("after").map(Cursor);
    let found = list::list(&ask.app.house, &seat, &filter, after, PAGE)?;
    let list = List { ask, seat: &seat, voice: voice_of(&seat), filter, after, next: found.next };
    Ok(page(list.page(&found.candidates)))
}

struct List<'a> {
    ask: &'a Ask,
    seat: &'a Seat,
    voice: Voice,
    filter: Filter,
    after: Option<Cursor>,
    next: Option<Cursor>,
}

impl List<'_> {
    fn page(&self, rows: &[Listed]) -> Markup {
        let home = all(&self.seat.workspace.slug);
        let heading = self.voice.say("nav-candidates");
        let new = self
            .seat
            .may(HouseAction::OpenProcess)
            .then(|| link_button(Weight::Primary, self.voice.say("candidates-add"), &format!("{home}/new")));
        let untouched = self.filter == Filter::default() && self.after.is_none();
        let nobody = untouched && rows.is_empty();
        let content = html! {
            (title(&html! {}, heading, None, new.as_ref().filter(|_| !nobody)))
            @if !nobody { (self.find(&home)) }
            @if !self.filter.tag.is_empty() { (self.tagged(&home)) }
            @if nobody {
                (empty(self.voice.say("candidates-none"), new.as_ref()))
            } @else if rows.is_empty() {
                @let everybody = link_button(Weight::Quiet, self.voice.say("candidates-show-all"), &home);
                (empty(self.voice.say("candidates-none-found"), Some(&everybody)))
            } @else {
                (face::top_list(&rows.iter().map(|row| self.row(row)).collect::<Vec<_>>()))
                (bulk_form(&self.voice, &self.seat.workspace.slug, &Offered::InList))
            }
            (self.pages(&home, rows))
        };
        chrome::seated(self.ask, self.seat, heading, Width::Wide, &content)
    }

    fn find(&self, home: &str) -> Markup {
        let hint = self.voice.say("candidates-words-hint");
        let field = Field::new("words", self.voice.say("candidates-words")).hint(hint).free();
        let fields = html! {
            (input(&field, Kind::Search, &self.filter.words))
            @if !self.filter.tag.is_empty() { input type="hidden" name="tag" value=(self.filter.tag); }
        };
        find_form(home, &fields, &face::button(Weight::Quiet, self.voice.say("candidates-find"), None))
    }

    fn tagged(&self, home: &str) -> Markup {
        let without = format!("{home}?words={}", encode(&self.filter.words));
        html! {
            p class="row" {
                (say!(self.voice, "candidates-tagged", tag = self.filter.tag.as_str()))
                a href=(without) { (self.voice.say("candidates-tagged-not")) }
            }
        }
    }

    fn row(&self, row: &Listed) -> Item {
        let mut meta = vec![html! { (row.email) }];
        let mut tags = html! {};
        if let Some(latest) = &row.latest {
            let job = latest.job_title.as_deref().unwrap_or_else(|| self.voice.say("processes-no-job"));
            meta.push(html! { (job) });
            match latest.ended {
                Some(how) => tags = tag(State::Plain, speech::ending(how, &self.voice)),
                None => meta.extend(latest.stage_name.as_deref().map(|stage| html! { (stage) })),
            }
        }
        let own_tags: Vec<Markup> =
            row.tags.iter().map(|name| html! { span class="label" { (name) } }).collect();
        Item {
            lead: Some(pick(&self.voice, &row.id.to_string(), &row.name, FORM)),
            say: row.name.clone(),
            href: Some(path(&self.seat.workspace.slug, row.id)),
            meta,
            tags: (row.latest.as_ref().is_some_and(|latest| latest.ended.is_some()) || !own_tags.is_empty())
                .then(|| html! { (tags) @for name in &own_tags { (name) } }),
            end: Some(html! { span class="soft" { (self.voice.day(row.created_at, self.ask.now)) } }),
            ..Item::default()
        }
    }

    fn pages(&self, home: &str, rows: &[Listed]) -> Markup {
        let same = format!("{home}?words={}&tag={}", encode(&self.filter.words), encode(&self.filter.tag));
        let next = self.next.map(|Cursor(number)| format!("{same}&after={number}"));
        let before = self.after.filter(|_| !rows.is_empty());
        let before = before.map(|_| (self.voice.say("candidates-first-page"), same.as_str()));
        let after = next.as_deref().map(|href| (self.voice.say("candidates-next-page"), href));
        pages(self.voice.say("candidates-pages"), before, after)
    }
}

//! What stands around every page: the bar with the seat's ways, the demonstration's strip, the foot.

use crate::{
    app::Jump,
    ask::Ask,
    face::{self, DemoBar, Menu, NavItem, Page, Width},
    form::Form,
};
use act::{
    Seat,
    error::{Error, Fault, Input},
};
use ledger::{job::Flaw, policy::HouseAction, refusal::Field, side::Side};
use maud::{Markup, html};
use speech::{Voice, say};

/// A seated visitor's page.
#[must_use]
pub fn seated(ask: &Ask, seat: &Seat, title: &str, width: Width, content: &Markup) -> Markup {
    seated_with(ask, seat, title, width, None, &html! {}, content)
}

/// As [`seated`], with notices above, and a refresh in seconds while one waits for something.
#[must_use]
pub fn seated_with(
    ask: &Ask,
    seat: &Seat,
    title: &str,
    width: Width,
    refresh: Option<u32>,
    notices: &Markup,
    content: &Markup,
) -> Markup {
    let voice = voice_of(seat);
    let home = format!("/w/{}", seat.workspace.slug);
    let page = Page {
        lang: voice.lang.code(),
        title,
        skip: voice.say("skip-to-content"),
        home: &home,
        nav_label: voice.say("nav-main"),
        nav: ways(ask, seat, &voice),
        menu: Some(menu(seat, &voice)),
        demo: demo(ask, &voice),
        notices: notices.clone(),
        width,
        refresh,
        foot: foot(ask, &voice),
        head: html! {},
    };
    face::page(&page, content)
}

/// A page for a visitor without a seat: sign-in, links, troubles.
#[must_use]
pub fn stranger(ask: &Ask, title: &str, width: Width, content: &Markup) -> Markup {
    stranger_to(ask, &ask.voice(), title, width, content)
}

/// As [`stranger`], to somebody whose zone is known.
#[must_use]
pub fn stranger_to(ask: &Ask, voice: &Voice, title: &str, width: Width, content: &Markup) -> Markup {
    public(ask, voice, title, width, &html! {}, content)
}

/// As [`stranger_to`], for a page that says of itself to machines what stands in `head`.
#[must_use]
pub fn public(
    ask: &Ask,
    voice: &Voice,
    title: &str,
    width: Width,
    head: &Markup,
    content: &Markup,
) -> Markup {
    let page = Page {
        lang: voice.lang.code(),
        title,
        skip: voice.say("skip-to-content"),
        home: "/",
        nav_label: voice.say("nav-main"),
        nav: vec![],
        menu: None,
        demo: demo(ask, voice),
        notices: html! {},
        width,
        refresh: None,
        foot: foot(ask, voice),
        head: head.clone(),
    };
    face::page(&page, content)
}

/// The voice that speaks to the person in this seat.
#[must_use]
pub fn voice_of(seat: &Seat) -> Voice {
    Voice::new(seat.lang, seat.zone.clone())
}

fn ways(ask: &Ask, seat: &Seat, voice: &Voice) -> Vec<NavItem> {
    let home = format!("/w/{}", seat.workspace.slug);
    let here = ask.path.split('?').next().unwrap_or_default();
    let way = |label: &str, tail: &str, key: char| {
        let href = format!("{home}/{tail}");
        NavItem {
            label: label.to_owned(),
            current: here == href || here.starts_with(&format!("{href}/")),
            href,
            count: None,
            key: Some(key),
        }
    };
    let mut ways = vec![
        way(voice.say("nav-promises"), "promises", 'p'),
        match seat.side() {
            Side::Company => way(voice.say("nav-processes"), "processes", 'o'),
            Side::Candidate => way(voice.say("nav-my-processes"), "processes", 'o'),
        },
    ];
    if seat.may(HouseAction::SeeCandidates) {
        ways.push(way(voice.say("nav-candidates"), "candidates", 'c'));
    }
    if seat.side() == Side::Company {
        ways.push(way(voice.say("nav-jobs"), "jobs", 'j'));
        ways.push(way(voice.say("nav-people"), "people", 'e'));
    }
    if seat.may(HouseAction::SeeFigures) {
        ways.push(way(voice.say("nav-figures"), "figures", 'f'));
    }
    ways
}

fn menu(seat: &Seat, voice: &Voice) -> Menu {
    let home = format!("/w/{}", seat.workspace.slug);
    let about = match seat.role {
        Some(role) => say!(
            voice,
            "menu-about-member",
            role = speech::role(role, voice),
            workspace = seat.workspace.name.as_str()
        ),
        None => say!(voice, "menu-about-candidate", workspace = seat.workspace.name.as_str()),
    };
    Menu {
        name: seat.name.clone(),
        about,
        side: seat.side(),
        body: html! {
            a href=(format!("{home}/account")) { (voice.say("menu-account")) }
            a href=(format!("{home}/my-view")) { (voice.say("my-view-menu")) }
            @if seat.side() == Side::Company {
                a href=(format!("{home}/my-figures")) { (voice.say("my-figures-menu")) }
            }
            @if seat.may(HouseAction::ManageSettings) {
                a href=(format!("{home}/settings")) { (voice.say("menu-settings")) }
            }
            a href="/workspaces" { (voice.say("menu-workspaces")) }
            (face::post_link(voice.say("menu-sign-out"), "/sign-out", &[]))
        },
    }
}

fn demo(ask: &Ask, voice: &Voice) -> Option<Markup> {
    let demo = ask.app.demo.as_ref()?;
    let jump = |words: &'static str, jump: Jump| {
        (words.to_owned(), format!("/demo/clock/{}", crate::page::demo::clock::code(jump)))
    };
    let seats = demo.seats.iter().enumerate().map(|(index, seat)| face::Seat {
        label: say!(
            voice,
            "cli-demo-seat",
            name = seat.name.as_str(),
            role = match seat.role {
                Some(role) => speech::role(role, voice),
                None => speech::side(Side::Candidate, voice),
            }
        ),
        action: format!("/demo/seat/{index}"),
        current: ask.holder == Some(seat.holder),
    });
    let iso = ask.now.to_string();
    Some(face::demo_bar(&DemoBar {
        label: voice.say("demo-bar").to_owned(),
        clock: html! { (voice.say("demo-now")) " " (face::when(&iso, &voice.moment(ask.now, ask.now))) },
        jumps: vec![
            jump(voice.say("demo-five-minutes"), Jump::Minutes(5)),
            jump(voice.say("demo-one-hour"), Jump::Minutes(60)),
            jump(voice.say("demo-next-business-day"), Jump::NextBusinessDay),
            jump(voice.say("demo-next-thing"), Jump::NextThing),
        ],
        seats: seats.collect(),
        mailbox: (voice.say("demo-mailbox").to_owned(), "/mailbox".to_owned()),
        back: ask.path.clone(),
    }))
}

// Choosing a language changes what is mailed to somebody who is signed in: so it posts.
fn foot(ask: &Ask, voice: &Voice) -> Markup {
    html! {
        p { (voice.say("foot-motto")) }
        ul aria-label=(voice.say("foot-language")) {
            @for lang in speech::Lang::ALL {
                li {
                    @if lang == voice.lang {
                        b lang=(lang.code()) aria-current="true" { (lang.own_name()) }
                    } @else {
                        form class="inline" method="post" action=(format!("/language/{}", lang.code())) {
                            input type="hidden" name="back" value=(ask.path);
                            button class="link" type="submit" lang=(lang.code()) { (lang.own_name()) }
                        }
                    }
                }
            }
        }
    }
}

/// What is wrong with an input, in words.
#[must_use]
pub fn fault(voice: &Voice, input: Input, fault: Fault) -> String {
    let what = match input {
        Input::Name => voice.say("input-name"),
        Input::Email => voice.say("input-email"),
        Input::Password => voice.say("input-password"),
        Input::Code => voice.say("input-code"),
        Input::Organisation => voice.say("input-organisation"),
        Input::Zone => voice.say("input-zone"),
        Input::Language => voice.say("input-language"),
        Input::Role => voice.say("input-role"),
        Input::Title => voice.say("input-title"),
        Input::Member => voice.say("input-member"),
        Input::ReportsTo => voice.say("input-reports-to"),
        Input::Day => voice.say("input-day"),
        Input::Number => voice.say("input-number"),
        Input::Scopes => voice.say("input-scopes"),
        Input::Stage => voice.say("input-stage"),
        Input::File => voice.say("input-file"),
        Input::Story => voice.say("input-story"),
        Input::Needs => voice.say("input-needs"),
        Input::Question => voice.say("input-question"),
        Input::Phone => voice.say("input-phone"),
        Input::Tag => voice.say("input-tag"),
        Input::Note => voice.say("input-note"),
        Input::Candidate => voice.say("input-candidate"),
        Input::Address => voice.say("input-address"),
        Input::Types => voice.say("input-types"),
    };
    match (input, fault) {
        (Input::Password, Fault::Wrong) => voice.say("fault-sign-in").to_owned(),
        (Input::Password, Fault::TooShort) => {
            let least = i64::try_from(act::account::password::SHORTEST).unwrap_or(0);
            say!(voice, "fault-password-too-short", least = least)
        }
        (Input::Member, Fault::Missing) => voice.say("fault-nobody").to_owned(),
        (Input::Candidate, Fault::Missing) => voice.say("fault-no-candidate").to_owned(),
        (Input::Candidate, Fault::Taken) => voice.say("fault-same-candidate").to_owned(),
        (Input::Address, Fault::Wrong) => voice.say("fault-address").to_owned(),
        (Input::Address, Fault::TooMany) => {
            let most = i64::try_from(act::webhook::MOST).unwrap_or(0);
            say!(voice, "fault-webhooks-too-many", most = most)
        }
        (Input::Code, Fault::Wrong) => voice.say("fault-code-wrong").to_owned(),
        (Input::File, Fault::TooLong) => voice.say("fault-file-too-large").to_owned(),
        (Input::File, Fault::TooMany) => {
            let most = i64::try_from(act::file::MOST).unwrap_or(0);
            say!(voice, "fault-file-too-many", most = most)
        }
        (Input::File, Fault::Unknown) => voice.say("fault-file-kind").to_owned(),
        (_, Fault::Missing) => say!(voice, "fault-missing", what = what),
        (_, Fault::TooLong) => say!(voice, "fault-too-long", what = what),
        (_, Fault::TooShort) => say!(voice, "fault-too-short", what = what),
        (_, Fault::Malformed) => say!(voice, "fault-malformed", what = what),
        (_, Fault::Taken) => say!(voice, "fault-taken", what = what),
        (_, Fault::Unknown) => say!(voice, "fault-unknown", what = what),
        (_, Fault::Wrong) => say!(voice, "fault-wrong", what = what),
        (_, Fault::TooMany) => say!(voice, "fault-too-many", what = what),
        (_, Fault::Unproved) => voice.say("fault-unproved").to_owned(),
        (_, Fault::LastOwner) => voice.say("fault-last-owner").to_owned(),
        (_, Fault::Circular) => voice.say("fault-circular").to_owned(),
    }
}

/// What was typed and why it was refused: so that a form can be shown again with nothing lost.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// The fields as they were typed; empty when the form is shown first.
    pub form: Form,
    /// Why it was refused.
    pub error: Option<Error>,
}

impl Typed {
    /// What was typed, and why it was refused. Troubles that no form can mend are given back.
    ///
    /// # Errors
    /// The error itself, where it is not about what was typed.
    pub fn or_trouble(ask: &Ask, error: Error) -> Result<Self, crate::trouble::Trouble> {
        match error {
            Error::Refused(ledger::refusal::Refusal::NotYours) => Err(error.into()),
            Error::Refused(_)
            | Error::Invalid(..)
            | Error::Flawed(_)
            | Error::KitFlawed(_)
            | Error::Stale
            | Error::TooManyTries(_) => Ok(Self { form: ask.form.clone(), error: Some(error) }),
            other => Err(other.into()),
        }
    }

    /// The name of the field that is to blame, where one is.
    #[must_use]
    pub fn blamed(&self) -> Option<&'static str> {
        match &self.error {
            Some(Error::Refused(refusal)) => refusal.field().map(Field::code),
            Some(Error::Invalid(input, _)) => Some(input.code()),
            // A flaw in a row is that row's to say.
            Some(Error::Flawed(flaw)) if flaw.row.is_none() => Some(flaw.field.code()),
            _ => None,
        }
    }

    /// What is wrong with a job as it was typed.
    #[must_use]
    pub const fn flaw(&self) -> Option<&Flaw> {
        match &self.error {
            Some(Error::Flawed(flaw)) => Some(flaw),
            _ => None,
        }
    }

    /// What is wrong with the field of that name, in words.
    #[must_use]
    pub fn wrong_with(&self, voice: &Voice, name: &str) -> Option<String> {
        self.sentence(voice).filter(|_| self.blamed() == Some(name))
    }

    /// What is wrong with that field of the ledger, in words.
    #[must_use]
    pub fn field(&self, voice: &Voice, field: Field) -> Option<String> {
        match &self.error {
            Some(Error::Refused(refusal)) if refusal.field() == Some(field) => {
                Some(speech::refusal(refusal, voice))
            }
            _ => None,
        }
    }

    /// What is wrong with that input outside the ledger, in words.
    #[must_use]
    pub fn input(&self, voice: &Voice, input: Input) -> Option<String> {
        match self.error {
            Some(Error::Invalid(other, why)) if other == input => Some(fault(voice, input, why)),
            _ => None,
        }
    }

    /// What stands above a form that was refused, leading to the field where `fields` has it. Nothing for a
    /// form that is shown first, nor where somebody else was first: what is there now is the page's to show.
    #[must_use]
    pub fn notice(&self, voice: &Voice, fields: &[Input]) -> Markup {
        let (Some(say), false) = (self.sentence(voice), self.is_stale()) else { return html! {} };
        let field = match self.error {
            Some(Error::Invalid(input, _)) if fields.contains(&input) => input.code(),
            _ => "",
        };
        face::form_errors(voice.say("form-not-sent"), &[face::FormError { field: field.to_owned(), say }])
    }

    /// Whether somebody else changed it meanwhile.
    #[must_use]
    pub fn is_stale(&self) -> bool {
        self.error == Some(Error::Stale)
    }

    /// What was typed into a field; what is stored, when the form is shown first.
    #[must_use]
    pub fn or<'t>(&'t self, name: &str, stored: &'t str) -> &'t str {
        if self.form.is_empty() { stored } else { self.form.text(name) }
    }

    /// What is wrong, as one sentence for the head of the form; nothing when it is shown first.
    #[must_use]
    pub fn sentence(&self, voice: &Voice) -> Option<String> {
        match self.error.as_ref()? {
            Error::Refused(refusal) => Some(speech::refusal(refusal, voice)),
            Error::Invalid(input, why) => Some(fault(voice, *input, *why)),
            Error::Flawed(flaw) => Some(speech::flaw(flaw, voice)),
            Error::Stale => Some(voice.say("changed-meanwhile").to_owned()),
            Error::TooManyTries(minutes) => {
                Some(say!(voice, "trouble-too-many-tries-next", minutes = i64::from(*minutes)))
            }
            _ => None,
        }
    }
}

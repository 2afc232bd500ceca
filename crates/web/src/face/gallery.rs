//! Every part once, with sample content: what the tests of the looks photograph, and what
//! the demonstration shows at `/gallery`. The sample is invented and is nobody's record.

use crate::face::{
    BigChoice, Cell, Choice, ClaimSide, Claims, Day, Days, Entry, Field, FormError, Item, Kind, LaneHeads,
    Manner, Owed, Place, Stage, State, Talk, Today, Told, Tone, Weight, Word, area, banner, banner_of,
    big_choices, button, checks, claims_card, compose, days, do_row, empty, facts, find_form, form_errors,
    input, lanes, leaf, link_button, list, lock, mail_paper, owed, pages, part, person, plan, post_button,
    post_form, post_link, radios, select, table, tag, tick, title, today, when,
};
use ledger::side::Side;
use maud::{Markup, html};

/// The whole gallery, to be put into a [`crate::face::page`].
#[must_use]
pub fn gallery() -> Markup {
    let lead = html! { "Every part of the face, once. Sample content, nobody's record." };
    html! {
        (title(&html! {}, "Gallery", Some(&lead), None))
        (part("states", "States and seals", None, &states()))
        (part("buttons", "Buttons", None, &buttons()))
        (part("notices", "Notices", None, &notices()))
        (part("owed-part", "Who owes the next word", None, &owing()))
        (part("lanes", "The two lanes", None, &two_lanes()))
        (part("day", "On the day", None, &on_the_day()))
        (part("claims", "Claims", None, &claims_card(&sample_claims())))
        (part("choices", "Equal choices", None, &equal_choices()))
        (part("lists", "Lists and tables", None, &lists()))
        (part("forms", "Forms", None, &forms()))
        (part("charts", "Charts", None, &super::chart::sample()))
        (part("plan", "A plan of stages", None, &stages()))
        (part("empty", "Nothing yet", None, &empty("A process is one candidate and one job, with everything both sides said and promised.", Some(&link_button(Weight::Quiet, "Begin one", "#")))))
        (part("mail", "A mail", None, &sample_mail()))
    }
}

fn states() -> Markup {
    let all = [
        (State::Open, "open"),
        (State::Kept, "kept"),
        (State::Late, "late"),
        (State::Broken, "broken"),
        (State::Excused, "excused"),
        (State::Void, "void"),
        (State::Disputed, "disputed"),
        (State::OneSided, "one side so far"),
        (State::Waiting, "waits for an answer"),
        (State::Plain, "on the agenda"),
    ];
    html! {
        p class="row" { @for (state, word) in all { (tag(state, word)) } (lock("Only you see this")) }
    }
}

fn buttons() -> Markup {
    html! {
        div class="stack" {
            (do_row(&html! {
                (post_button(Weight::Primary, "Reply to the wish", "#", &[]))
                (link_button(Weight::Quiet, "Say it will be late", "#"))
                (post_button(Weight::Danger, "Cancel it", "#", &[]))
            }))
            div class="row" { span { "Sent by mistake?" } (post_link("Take it back", "#", &[])) }
        }
    }
}

fn notices() -> Markup {
    let kept = html! { p { "Somebody moved it to Thursday, 10:00, two minutes ago." } div class="row" { (link_button(Weight::Small, "See the change", "#")) } };
    html! {
        (banner(Tone::Info, "The times below are in Valencia's zone.", None))
        (banner(Tone::Ok, "Sent. It can be taken back for five minutes.", None))
        (banner_of(Tone::Warn, "Somebody else changed this meanwhile; what you typed is kept.", &kept))
        (banner(Tone::Error, "That did not work.", Some("The server could not be reached. Try again.")))
    }
}

fn owing() -> Markup {
    let sample = |side, kicker: &str, say: &str, used, actions| {
        owed(&Owed {
            side,
            kicker: html! { b { (kicker) } },
            say: say.into(),
            detail: html! { "Due " strong { (when("2026-11-24T17:00+01:00", "Tuesday 24 November, 17:00")) } ". Both sides see this." },
            actions,
            days: Some(Days { used, total: 3, say: format!("{used} of 3 business days used") }),
        })
    };
    let act = html! { (link_button(Weight::Primary, "Reply to the wish", "#")) (link_button(Weight::Quiet, "Say it will be late", "#")) };
    html! {
        (sample(Some(Side::Company), "You owe", "You owe the next word: a reply to the wish to meet the director.", 1, Some(act)))
        (sample(Some(Side::Candidate), "The candidate owes you", "An answer to two questions is a day late.", 4, None))
        (sample(None, "Nothing is due", "You owe nobody a word, and nobody owes you one.", 0, None))
    }
}

fn sample_claims() -> Claims {
    Claims {
        company: ClaimSide {
            head: "Harbour Tours says".into(),
            says: Some(html! { "Began at 09:10, ended at 09:50" }),
            silence: String::new(),
        },
        candidate: ClaimSide {
            head: "The candidate says".into(),
            says: Some(html! { "Began at 09:20, ended at 09:50" }),
            silence: String::new(),
        },
        verdict: Some((State::Disputed, "they differ".into())),
    }
}

fn word(side: Side, manner: Manner, at: &str, body: &str, tags: Option<Markup>) -> Entry {
    let said = manner == Manner::Said || manner == Manner::Private;
    Entry::Word(Box::new(Word {
        side,
        manner,
        side_name: match side {
            Side::Company => "Harbour Tours".into(),
            Side::Candidate => "The candidate".into(),
        },
        who: (side == Side::Company && said).then(|| "A recruiter".into()),
        when: when("2026-11-10", at),
        body: html! { div class=[said.then_some("said")] { p { (body) } } },
        tags,
        actions: None,
        anchor: None,
    }))
}

fn day(iso: &str, say: &str, today: bool) -> Entry {
    Entry::Day(Day { iso: iso.into(), say: say.into(), today })
}

fn two_lanes() -> Markup {
    let heads = LaneHeads {
        label: "The record of both sides".into(),
        company: html! { "Harbour Tours" },
        candidate: html! { "The candidate" },
    };
    let older = vec![word(Side::Candidate, Manner::Did, "Tue 27 Oct", "Applied for the role.", None)];
    let missed = Talk {
        kind: "Interview · 09:00, 45 minutes".into(),
        title: "The executive director".into(),
        href: "#".into(),
        about: html! { "How decisions are made here; operations in the season" },
        tags: tag(State::Broken, "missed by the company, no word"),
        claims: Some(sample_claims()),
        more: None,
        ahead: false,
    };
    let next = Talk {
        kind: "Peer talk, off the record · 16:00".into(),
        title: "A future colleague".into(),
        tags: tag(State::Waiting, "not confirmed yet"),
        claims: None,
        ahead: true,
        ..missed.clone()
    };
    let entries = vec![
        Entry::Fold("October 2026, 1 entry".into(), older),
        day("2026-11-10", "Tuesday 10 November", false),
        Entry::Talk(Box::new(missed)),
        word(
            Side::Company,
            Manner::Said,
            "09:18",
            "I am sorry. I would like to find a new time with you today.",
            Some(tag(State::Kept, "apology given")),
        ),
        word(
            Side::Candidate,
            Manner::Said,
            "09:31",
            "How are decisions made here when the season is at its height?",
            Some(tag(State::Waiting, "question")),
        ),
        word(Side::Company, Manner::Did, "09:40", "Moved the conversation to Wednesday.", None),
        word(
            Side::Candidate,
            Manner::Private,
            "09:42",
            "If the third time is like this, I stop.",
            Some(lock("Only you see this")),
        ),
        day("2026-11-12", "Today, Thursday 12 November", true),
        word(
            Side::Company,
            Manner::Ahead,
            "today, 17:00",
            "An answer is due.",
            Some(tag(State::Open, "in 7 hours")),
        ),
        Entry::Talk(Box::new(next)),
    ];
    let write = html! {
        (area(&Field::new("body", "Write to the other side").hint("Both sides see it."), "", Some(5000)))
        (do_row(&button(Weight::Quiet, "Send", None)))
    };
    html! { (lanes(&heads, &entries)) (compose(Side::Company, &post_form("#", &[], &write))) }
}

fn on_the_day() -> Markup {
    let told = Told {
        who: person(Some(Side::Company), "Marta Ruiz", Some(&html! { "recruiter" })),
        said: html! { "told 09:05" },
    };
    let place = |name: &str, say: &str, here| Place { name: name.into(), say: say.into(), here };
    let before = Today {
        say: "Your conversation begins at 09:00, in 4 minutes.".into(),
        detail: html! { "Say that you are here when you are ready." },
        company: place("Elena Costa", "not here yet", false),
        candidate: place("Ana Prieto", "not here yet", false),
        told: Vec::new(),
        action: Some(
            html! { (post_button(Weight::Big, "I am here", "#", &[])) (link_button(Weight::Quiet, "I will be late", "#")) },
        ),
        alert: false,
    };
    let missing = Today {
        say: "Nobody from Harbour Tours has come yet.".into(),
        detail: html! { "That you were here is on the record." },
        company: place("Elena Costa", "was to be here at 09:00", false),
        candidate: place("Ana Prieto", "here since 08:57", true),
        told: vec![told],
        action: Some(post_button(Weight::Primary, "Talk with the stand-in", "#", &[])),
        alert: true,
    };
    html! { div class="stack" { (today(&before)) } div class="stack part" { (today(&missing)) } }
}

fn equal_choices() -> Markup {
    let choice = |title: &str, say: &str| BigChoice {
        title: title.into(),
        say: say.into(),
        form: post_form("#", &[], &button(Weight::Quiet, "Choose this", None)),
    };
    big_choices(&[
        choice("Another person", "Same questions, same weight."),
        choice("Another form", "In writing: no call, no waiting by the phone."),
        choice("An end without fault", "The record says why, and that it was not you."),
    ])
}

fn lists() -> Markup {
    let end = html! { span { span class="due" { (when("2026-11-24", "Tue 24 Nov, 17:00")) } span class="soft" { "two business days left" } } (post_button(Weight::Small, "Answer", "#", &[])) };
    let items = [
        Item {
            lead: Some(leaf("2026-11-24", "Tue", "24", "Nov", "Tuesday 24 November")),
            say: "A reply to the wish to meet the director".into(),
            href: Some("#".into()),
            meta: vec![html! { "Operations manager" }, html! { "by policy" }],
            tags: Some(tag(State::Open, "open")),
            end: Some(end),
            done: false,
        },
        Item {
            say: "The outcome of the first talk".into(),
            tags: Some(tag(State::Kept, "kept")),
            done: true,
            ..Item::default()
        },
    ];
    let row = |name: &str, role: &str, open: &str| {
        vec![
            Cell::of(person(Some(Side::Company), name, None)),
            Cell::of(html! { (role) }),
            Cell::number(html! { (open) }),
            Cell::number(post_button(Weight::Small, "Change", "#", &[])),
        ]
    };
    let rows =
        [row("Marta Ruiz", "Recruiter", "3"), row("Elena Costa-Fernández de la Vega", "Executive", "12")];
    html! {
        div class="stack" {
            (list(&items))
            (pages("More", None, Some(("Older", "#"))))
            (table("Members", &["Name", "Role", "Open promises", ""], &rows))
            (facts(&[("Where", html! { "By phone" }), ("For what", html! { "Whether the role fits" })]))
            (days(&Days { used: 1, total: 5, say: "1 of 5 business days used".into() }))
        }
    }
}

fn forms() -> Markup {
    let wrong = [FormError { field: "start".into(), say: "The start lies in the past.".into() }];
    let kinds = [
        Choice::new("interview", "Interview").hint("about the role"),
        Choice::new("late", "Somebody came late").more(input(
            &Field::new("late_by", "By how many minutes?").free(),
            Kind::Number { min: 1, max: 180 },
            "10",
        )),
    ];
    let people = [Choice::new("m", "Marta Ruiz"), Choice::new("e", "Elena Costa")];
    html! {
        (find_form("#", &input(&Field::new("q", "Name or job").free(), Kind::Search, ""), &button(Weight::Quiet, "Find", None)))
        (post_form("#", &[("version", "7")], &html! {
            (form_errors("One thing is missing.", &wrong))
            (radios(&Field::new("kind", "What kind is it?").hint("Both sides see it."), &kinds, "late"))
            div class="pair" {
                (input(&Field::new("start", "Begins").hint("In Valencia.").error(Some("That was yesterday. Choose a later day.")), Kind::DateTime, "2026-11-11T09:00"))
                (input(&Field::new("place", "Where").optional("optional"), Kind::Text, ""))
            }
            (checks(&Field::new("who", "Who comes"), &people, &["m"]))
            (select(&Field::new("over", "Who takes over"), &people, "", Some("Choose")))
            (tick(&Field::new("remind", "Remind everyone an hour before").hint("by mail"), true))
            (input(&Field::new("code", "One-time code"), Kind::Code, "7Q4M2B"))
            (do_row(&html! { (button(Weight::Primary, "Book it", None)) (link_button(Weight::Quiet, "Leave it", "#")) }))
        }))
    }
}

fn stages() -> Markup {
    let stage = |title: &str, now| Stage {
        title: title.into(),
        about: html! { "With the recruiter, 30 minutes" },
        company_learns: Some(("The company can learn".into(), "what the person looks for".into())),
        candidate_learns: Some(("The candidate can learn".into(), "how the firm works".into())),
        now,
        tags: None,
    };
    plan(&[stage("First talk", false), stage("The executive director", true), stage("The offer", false)])
}

fn sample_mail() -> Markup {
    let heads = [
        ("From".to_owned(), html! { "Harbour Tours by Viceversa" }),
        ("To".to_owned(), html! { "Elena Costa" }),
    ];
    mail_paper(
        &html! { h2 { "The candidate is waiting for you since 08:57" } },
        &heads,
        &html! { "Hello Elena,\n\nthe candidate has been on the line since 08:57." },
    )
}

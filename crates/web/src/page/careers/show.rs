//! A job: what it is, what it asks for and why, what it pays, and what the organisation promises to who applies.

use super::{
    head::{About, head},
    job_path, path,
    posting::{self, Posting},
    voice,
};
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{self, Owed, Tone, Weight, Width, banner, crumb, facts, link_button, owed, part, plan, title},
    page::kit::part::for_candidates,
};
use exchange::job_posting::{self, Headings};
use jiff::Timestamp;
use ledger::{
    job::{PayRange, Requirement, State, Visibility, Weight as Weighs},
    side::Side,
};
use maud::{Markup, html};
use speech::{Voice, key, say};
use store::jobs::Stage;

/// GET `/careers/{workspace}/{job}`.
///
/// # Errors
/// [`crate::trouble::Trouble::NotFound`] where there is no such job, or not for this visitor.
pub fn show(ask: &Ask) -> Answer {
    let posting = ask.app.house.db.read(|conn| posting::read(ask, conn))?;
    let voice = voice(ask, &posting.workspace);
    let content = html! {
        (way_back(&voice, &posting))
        (state(&voice, &posting, ask.now))
        @if posting.is_open(ask.now) { (promise(&voice, &posting, ask.now)) }
        (pay(&voice, &posting))
        @if !posting.spec.summary.trim().is_empty() {
            (part("about", voice.say("posting-about"), None, &paragraphs(&posting.spec.summary)))
        }
        (asks(&voice, &posting))
        (steps(&voice, &posting))
        (for_candidates(&voice, &posting.looked_at))
        (people(&voice, &posting))
        @if posting.is_open(ask.now) { p class="part" { (apply(&voice, &posting, Weight::Quiet)) } }
    };
    let heading = format!("{} · {}", posting.spec.title, posting.workspace.name);
    let head = about(ask, &voice, &posting, &heading);
    Ok(page(chrome::public(ask, &voice, &heading, Width::Text, &head, &content)))
}

fn way_back(voice: &Voice, posting: &Posting) -> Markup {
    let company = posting.workspace.name.as_str();
    let back = html! {
        a href=(path(&posting.workspace)) { (say!(voice, "posting-all", company = company)) }
    };
    title(&crumb(&back), &posting.spec.title, Some(&html! { (in_a_line(voice, posting)) }), None)
}

/// `Valencia · At the place · Coordinator · reports to the director of operations`.
fn in_a_line(voice: &Voice, posting: &Posting) -> String {
    let spec = &posting.spec;
    let mut words =
        vec![spec.place.clone(), speech::workplace(spec.presence, voice).to_owned(), spec.level.clone()];
    if !spec.reports_to.is_empty() {
        words.push(say!(voice, "posting-reports-to", whom = spec.reports_to.as_str()));
    }
    words.retain(|word| !word.is_empty());
    words.join(" · ")
}

/// Why nobody can apply, or who finds the page.
fn state(voice: &Voice, posting: &Posting, now: Timestamp) -> Markup {
    let (say, next) = match (posting.job.state, posting.job.visibility) {
        (State::Open, _) if !posting.is_open(now) => {
            (voice.say("posting-too-late"), Some(voice.say("posting-over-next")))
        }
        (State::Open, Visibility::Public) => return html! {},
        (State::Open, Visibility::Unlisted) => (voice.say("posting-unlisted"), None),
        (State::Draft, _) => (voice.say("posting-draft"), Some(voice.say("posting-draft-next"))),
        (State::Paused, _) => (voice.say("posting-paused"), Some(voice.say("posting-paused-next"))),
        (State::Filled, _) => (voice.say("posting-filled"), Some(voice.say("posting-over-next"))),
        (State::Closed, _) => (voice.say("posting-closed"), Some(voice.say("posting-over-next"))),
    };
    banner(Tone::Info, say, next)
}

fn apply(voice: &Voice, posting: &Posting, weight: Weight) -> Markup {
    let address = format!("{}/apply", job_path(&posting.workspace, &posting.job));
    link_button(weight, voice.say("posting-apply"), &address)
}

/// The first thing anyone reads: what whoever applies is promised.
fn promise(voice: &Voice, posting: &Posting, now: Timestamp) -> Markup {
    let company = posting.workspace.name.as_str();
    let by = posting.answer_by(now);
    owed(&Owed {
        side: Some(Side::Company),
        kicker: html! { b { (say!(voice, "posting-promises", company = company)) } },
        say: say!(voice, "posting-promise", name = posting.recruiter.name.as_str(), day = voice.day(by, now)),
        detail: html! {
            (voice.say("posting-promise-detail"))
            @if let Some(last) = posting.job.terms.apply_by {
                br; b { (say!(voice, "posting-apply-by", day = voice.date(last, voice.date_of(now)))) }
            }
        },
        actions: Some(apply(voice, posting, Weight::Primary)),
        days: None,
    })
}

fn pay(voice: &Voice, posting: &Posting) -> Markup {
    let (pay, terms) = (posting.spec.pay.as_ref(), &posting.job.terms);
    let of_pay = |text: fn(&PayRange) -> &String| pay.map_or("", |pay| text(pay).as_str());
    let rows = [
        (voice.say("posting-pay-parts"), of_pay(|pay| &pay.parts)),
        (voice.say("posting-pay-criteria"), of_pay(|pay| &pay.criteria)),
        (voice.say("posting-benefits"), terms.benefits.as_str()),
        (voice.say("posting-agreement"), terms.agreement.as_str()),
    ];
    let rows: Vec<(&str, Markup)> = rows
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(word, text)| (word, html! { span class="keep" { (text) } }))
        .collect();
    let body = html! {
        @match pay {
            Some(pay) => p class="sum" { (speech::pay(pay, voice)) },
            None => p { (voice.say("posting-pay-later")) },
        }
        @if !rows.is_empty() { (facts(&rows)) }
    };
    part("pay", voice.say("posting-pay"), None, &body)
}

fn paragraphs(text: &str) -> Markup {
    html! {
        div class="said" {
            @for paragraph in text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()) {
                p { (paragraph.trim()) }
            }
        }
    }
}

fn asks(voice: &Voice, posting: &Posting) -> Markup {
    let of = |weight: Weighs| -> Vec<&Requirement> {
        posting.spec.requirements.iter().filter(|one| one.published && one.weight == weight).collect()
    };
    let groups = [(key!("posting-must"), of(Weighs::Must)), (key!("posting-nice"), of(Weighs::Nice))];
    if groups.iter().all(|(_, requirements)| requirements.is_empty()) {
        return html! {};
    }
    let body = html! {
        @for (heading, requirements) in groups {
            @if !requirements.is_empty() {
                div class="asked" {
                    h3 { (voice.say(heading)) }
                    ul {
                        @for requirement in requirements {
                            li {
                                (requirement.text)
                                @if !requirement.reason.is_empty() {
                                    p class="soft" {
                                        (say!(voice, "posting-why", reason = requirement.reason.as_str()))
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    };
    part("asks", voice.say("posting-asks"), None, &body)
}

fn steps(voice: &Voice, posting: &Posting) -> Markup {
    let company = posting.workspace.name.as_str();
    let stages: Vec<face::Stage> = posting
        .stages
        .iter()
        .map(|stage| face::Stage {
            title: stage.name.clone(),
            about: html! {
                @if !stage.purpose.is_empty() { span class="keep" { (stage.purpose) } br; }
                @let whom = whom(voice, stage);
                @if !whom.is_empty() { (say!(voice, "posting-you-meet", whom = whom)) br; }
                (say!(voice, "posting-answer-within", days = voice.business_days(stage.days_to_answer)))
            },
            company_learns: told(
                say!(voice, "posting-company-learns", company = company),
                &stage.company_learns,
            ),
            candidate_learns: told(voice.say("posting-you-learn").to_owned(), &stage.learns),
            now: false,
            tags: None,
        })
        .collect();
    if stages.is_empty() {
        return html! {};
    }
    let body = html! {
        div class="stack" {
            p { (voice.say("posting-steps-lead")) }
            (plan(&stages))
        }
    };
    part("steps", voice.say("posting-steps"), None, &body)
}

/// Whom one meets, in the organisation's words; else how senior they are.
fn whom(voice: &Voice, stage: &Stage) -> String {
    if !stage.whom.is_empty() {
        return stage.whom.clone();
    }
    stage.seniority.map_or("", |seniority| speech::seniority(seniority, voice)).to_owned()
}

fn told(head: String, said: &str) -> Option<(String, String)> {
    (!said.is_empty()).then(|| (head, said.to_owned()))
}

fn people(voice: &Voice, posting: &Posting) -> Markup {
    let (recruiter, manager) = (posting.recruiter.name.as_str(), posting.manager.name.as_str());
    let body = html! {
        p {
            @if posting.recruiter.id == posting.manager.id {
                (say!(voice, "posting-one", name = recruiter))
            } @else {
                (say!(voice, "posting-two", recruiter = recruiter, manager = manager))
            }
        }
        @if posting.job.state == State::Open {
            p class="soft" { (say!(voice, "posting-vacancy", n = posting.job.free_openings())) }
        }
    };
    part("people", voice.say("posting-people"), None, &body)
}

fn about(ask: &Ask, voice: &Voice, posting: &Posting, heading: &str) -> Markup {
    let local = job_path(&posting.workspace, &posting.job);
    let public = posting.job.is_public();
    let description = format!("{}. {}", in_a_line(voice, posting), posting.spec.summary);
    let about = About {
        title: heading,
        description: &description,
        path: &local,
        organisation: &posting.workspace.name,
        found: public,
        // What nobody can apply for is no posting any more.
        posting: (public && posting.is_open(ask.now)).then(|| data(ask, voice, posting, &local)),
    };
    head(ask, voice, &about)
}

fn data(ask: &Ask, voice: &Voice, posting: &Posting, local: &str) -> String {
    let whole = |path: &str| format!("{}{path}", ask.app.settings.public_address);
    let headings = Headings { must: voice.say("posting-must"), nice: voice.say("posting-nice") };
    let description = job_posting::passages(&posting.spec, headings);
    job_posting::json_ld(&job_posting::Posting {
        spec: &posting.spec,
        identifier: &posting.job.id.to_string(),
        organisation: &posting.workspace.name,
        organisation_page: &whole(&path(&posting.workspace)),
        page: &whole(local),
        posted_on: voice.date_of(posting.opened_at),
        apply_until: posting.apply_until(),
        applies_here: true,
        description: &description,
    })
}

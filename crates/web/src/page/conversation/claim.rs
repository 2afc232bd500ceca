//! Saying what happened: each side once, and again as long as it is not settled.

use super::{claims_part, scene::Scene, scene::minutes_between};
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    face::{Choice, Field, Kind, Weight, button, do_row, input, post_form, radios, select},
    form::Form,
    page::short_form::{Matter, ShortForm},
    trouble::Trouble,
};
use ledger::{
    conversation::{Claim, Closing, Command, Presence, claim::MakeClaim},
    policy::Action,
    refusal::{self, Refusal},
    side::Side,
};
use maud::{Markup, html};
use speech::say;
use store::members::State;

/// GET `…/conversations/{conversation}/claim`.
///
/// # Errors
/// [`Trouble`] where there is no such conversation for this visitor, or they may not.
pub fn show(ask: &Ask) -> Answer {
    Scene::of(ask)?.allowed(Action::Claim)?.show(form)
}

/// POST to the same address.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let scene = Scene::of(ask)?;
    let command = read(&scene, &ask.form).map(Command::Claim);
    scene.act_or_again(command, form)
}

fn form(scene: &Scene<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let voice = &scene.voice;
    let so_far = html! { @if !scene.talk().claims.is_empty() { (claims_part::card(scene)) } };
    Ok(scene
        .form(voice.say("conversation-claim-title"))
        .first(so_far)
        .fields(fields(scene, typed))
        .submit(voice.say("conversation-claim-do")))
}

/// The form on the conversation's own page.
pub(super) fn in_place(scene: &Scene<'_>) -> Markup {
    let body = html! {
        (fields(scene, &Typed::default()))
        (do_row(&button(Weight::Primary, scene.voice.say("conversation-claim-do"), None)))
    };
    post_form(&scene.to("claim"), &[], &body)
}

fn read(scene: &Scene<'_>, form: &Form) -> Result<MakeClaim, Refusal> {
    let called_off = form.text(scene.side().other().code()) == Presence::CalledOff.code();
    let of = |side: Side| if called_off { Ok(Presence::CalledOff) } else { presence(form, side) };
    Ok(MakeClaim {
        conversation: scene.talk().id,
        company: of(Side::Company)?,
        candidate: of(Side::Candidate)?,
        closing: match form.text("closing") {
            "early_company" => Closing::EarlyBy(Side::Company),
            "early_candidate" => Closing::EarlyBy(Side::Candidate),
            _ => Closing::AsPlanned,
        },
        trouble: form.ticked("trouble"),
        note: form.text("note").to_owned(),
    })
}

fn presence(form: &Form, side: Side) -> Result<Presence, Refusal> {
    match form.text(side.code()) {
        "on_time" => Ok(Presence::OnTime),
        "late" => {
            let minutes = form.parse(&format!("{}_minutes", side.code()));
            minutes.map(Presence::Late).ok_or(Refusal::Missing(refusal::Field::Minutes))
        }
        "absent" => Ok(Presence::Absent),
        "stood_in" => Ok(Presence::StoodIn(form.parse(&format!("{}_member", side.code())))),
        _ => Err(Refusal::NotAChoice),
    }
}

fn fields(scene: &Scene<'_>, typed: &Typed) -> Markup {
    let voice = &scene.voice;
    let form = if typed.form.is_empty() { likely(scene) } else { typed.form.clone() };
    let (mine, other) = (scene.side(), scene.side().other());
    let minutes = typed.field(voice, refusal::Field::Minutes);
    let late = |side: Side| minutes.as_deref().filter(|_| form.text(side.code()) == "late");
    let they = typed
        .blank(voice, other.code(), say!(voice, "conversation-claim-them", other = scene.other()))
        .hint(say!(voice, "conversation-claim-hint", other = scene.other()))
        .or(form.text(other.code()));
    let we = typed.blank(voice, mine.code(), own_side(scene)).or(form.text(mine.code()));
    let trouble = typed
        .blank(voice, "trouble", voice.say("conversation-trouble"))
        .hint(voice.say("conversation-trouble-hint"))
        .or(form.text("trouble"))
        .free();
    let note = typed
        .blank(voice, "note", speech::field(refusal::Field::Note, voice))
        .hint(voice.say("conversation-note-hint"))
        .or(form.text("note"))
        .optional();
    html! {
        (they.radios(&choices(scene, &form, other, late(other))))
        (we.radios(&choices(scene, &form, mine, late(mine))))
        (closing(scene, &form))
        (trouble.tick())
        (note.area())
    }
}

// A member speaks for their side, a candidate for themself.
fn own_side(scene: &Scene<'_>) -> &'static str {
    match scene.side() {
        Side::Company => scene.voice.say("conversation-claim-we"),
        Side::Candidate => scene.voice.say("conversation-claim-i"),
    }
}

fn choices(scene: &Scene<'_>, form: &Form, side: Side, error: Option<&str>) -> Vec<Choice> {
    let voice = &scene.voice;
    let mine = side == scene.side();
    let minutes_name = format!("{}_minutes", side.code());
    let minutes = Field::new(&minutes_name, voice.say("conversation-claim-minutes")).error(error).free();
    let [on_time, came_late, absent] = match (mine, side) {
        (false, _) => [
            voice.say("conversation-them-on-time"),
            voice.say("conversation-them-late"),
            voice.say("conversation-them-absent"),
        ],
        (true, Side::Company) => [
            voice.say("conversation-we-on-time"),
            voice.say("conversation-we-late"),
            voice.say("conversation-we-absent"),
        ],
        (true, Side::Candidate) => [
            voice.say("conversation-i-on-time"),
            voice.say("conversation-i-late"),
            voice.say("conversation-i-absent"),
        ],
    };
    let mut choices = vec![
        Choice::new("on_time", on_time),
        Choice::new("late", came_late).more(input(
            &minutes,
            Kind::Number { min: 1, max: 480 },
            form.text(&minutes_name),
        )),
        Choice::new("absent", absent),
    ];
    if side == Side::Company {
        choices.push(
            Choice::new("stood_in", voice.say("conversation-stood-in"))
                .hint(voice.say("conversation-stood-in-hint"))
                .more(who_stood_in(scene, form)),
        );
    }
    if !mine {
        choices.push(
            Choice::new("called_off", voice.say("conversation-called-off"))
                .hint(voice.say("conversation-called-off-hint")),
        );
    }
    choices
}

fn who_stood_in(scene: &Scene<'_>, form: &Form) -> Markup {
    let people: Vec<Choice> = scene
        .sight
        .people()
        .into_iter()
        .filter(|member| member.state == State::Active)
        .map(|member| Choice::new(member.id.to_string(), &member.name))
        .collect();
    let field = Field::new("company_member", scene.voice.say("conversation-stood-in-who")).free();
    let unknown = scene.voice.say("conversation-stood-in-unknown");
    select(&field, &people, form.text("company_member"), Some(unknown))
}

fn closing(scene: &Scene<'_>, form: &Form) -> Markup {
    let voice = &scene.voice;
    let early = |side: Side| {
        if side == scene.side() {
            match side {
                Side::Company => voice.say("conversation-ended-early-we").to_owned(),
                Side::Candidate => voice.say("conversation-ended-early-i").to_owned(),
            }
        } else {
            say!(voice, "conversation-ended-early-them", other = scene.other())
        }
    };
    let choices = [
        Choice::new("as_planned", voice.say("conversation-ended-as-planned")),
        Choice::new("early_company", early(Side::Company)),
        Choice::new("early_candidate", early(Side::Candidate)),
    ];
    let field =
        Field::new("closing", voice.say("conversation-ended")).hint(voice.say("conversation-ended-hint"));
    radios(&field, &choices, form.text("closing"))
}

// One's own word where there is one, else what arrivals, alert and stand-in make likely.
fn likely(scene: &Scene<'_>) -> Form {
    let talk = scene.talk();
    let own = talk.claim_of(scene.side());
    let of = |side: Side| own.map_or_else(|| seen(scene, side), |claim| claim.of(side));
    let (company, candidate) = (of(Side::Company), of(Side::Candidate));
    let late = |presence: Presence| match presence {
        Presence::Late(minutes) => minutes.to_string(),
        _ => String::new(),
    };
    let stood_in = match company {
        Presence::StoodIn(Some(member)) => member.to_string(),
        _ => String::new(),
    };
    let closing = match own.map_or(Closing::AsPlanned, |claim| claim.closing) {
        Closing::AsPlanned => "as_planned",
        Closing::EarlyBy(Side::Company) => "early_company",
        Closing::EarlyBy(Side::Candidate) => "early_candidate",
    };
    let note = own.and_then(|claim: &Claim| claim.note.as_ref()).and_then(|note| scene.sight.text(note));
    Form::of(&[
        ("company", company.code()),
        ("company_minutes", &late(company)),
        ("company_member", &stood_in),
        ("candidate", candidate.code()),
        ("candidate_minutes", &late(candidate)),
        ("closing", closing),
        ("trouble", if own.is_some_and(|claim| claim.trouble) { "yes" } else { "" }),
        ("note", note.unwrap_or_default()),
    ])
}

// Not clicking is not absence: who was not seen is taken to have come, unless somebody waited in vain.
fn seen(scene: &Scene<'_>, side: Side) -> Presence {
    let talk = scene.talk();
    let stand_in = talk.stand_in.as_ref();
    let accepted = stand_in.filter(|one| one.answer.as_ref().is_some_and(|answer| answer.accepted));
    if let Some(stand_in) = accepted.filter(|_| side == Side::Company) {
        return Presence::StoodIn(Some(stand_in.member));
    }
    match talk.arrived(side) {
        Some(at) => {
            let late = u32::try_from(minutes_between(talk.starts_at, at)).unwrap_or(0);
            if late > 0 { Presence::Late(late) } else { Presence::OnTime }
        }
        None if talk.arrived(side.other()).is_some() && talk.alerted_at.is_some() => Presence::Absent,
        None => Presence::OnTime,
    }
}

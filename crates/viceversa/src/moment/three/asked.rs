//! 3.8: the candidate is asked about every conversation that was held, in their own language, half an hour after it, also
//! when they were declined or withdrew; and nobody of the company ever opens the answer by name.

use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
};
use jiff::SignedDuration;
use ledger::{
    conversation::Conversation,
    ids::ProcessId,
    mirror::{ASK_AFTER_MINUTES, Values},
    process::{Ending, Process},
    reaction::Letter,
    side::{Person, Side},
};
use speech::{Voice, say};

/// Story 0: asked and heard though they had withdrawn.
pub(in crate::moment) fn withdrawn(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let ended = scene.process().ended.clone();
    let ended = ended.ok_or_else(|| Failure::new(scene.voice.say("stories-3-8-none")))?;
    let talk = scene.conversation("first call")?.clone();
    let found = found(scene, &talk)?;
    let after = found.sent_at > ended.at && found.invited_at > ended.at;
    let what = say!(
        scene.voice,
        "stories-3-8-withdrawn",
        name = scene.name(scene.process().candidate_person()),
        asked = scene.voice.clock(found.invited_at),
        withdrew = scene.voice.clock(ended.at)
    );
    Ok(Finding {
        holds: ended.how == Ending::Withdrawn && after && found.holds,
        what,
        at: found.invited_at,
        company: found.company,
        candidate: found.candidate,
    })
}

/// Story 3: asked right after it, and everybody else too; some answered after a no.
pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let talk = scene.conversation("phone interview")?.clone();
    let found = found(scene, &talk)?;
    let (mut asked, mut after_a_no) = (0, 0);
    for process in scene.played.processes.clone() {
        let (held, late) = everybody_is_asked(scene, process)?;
        asked += held;
        after_a_no += late;
    }
    let what = say!(
        scene.voice,
        "stories-3-8",
        asked = asked,
        after = after_a_no,
        name = scene.name(scene.process().candidate_person())
    );
    Ok(Finding {
        holds: found.holds && asked >= 6 && after_a_no >= 1,
        what,
        at: found.invited_at,
        company: found.company,
        candidate: found.candidate,
    })
}

struct Found {
    holds: bool,
    invited_at: jiff::Timestamp,
    sent_at: jiff::Timestamp,
    company: Seen,
    candidate: Seen,
}

// What the candidate answered about a conversation of the story, and who else finds it.
fn found(scene: &mut Scene<'_>, talk: &Conversation) -> Result<Found, Failure> {
    let candidate = scene.process().candidate_person();
    let sight = scene.sight_as(candidate, scene.process().id)?;
    let nothing = || Failure::new(scene.voice.say("stories-3-8-none"));
    let mirror = sight.process.mirror(talk.id).cloned().ok_or_else(nothing)?;
    let (invited_at, sent) = mirror.invited_at.zip(mirror.sent).ok_or_else(nothing)?;
    let values: Values = serde_json::from_str(sight.text(&sent.values).unwrap_or_default())?;
    let comment = sent.comment.as_ref().and_then(|words| sight.text(words)).unwrap_or_default().to_owned();
    let due = talk.ends_at() + SignedDuration::from_mins(ASK_AFTER_MINUTES);
    let voice = scene.voice_of(Side::Candidate);
    let written = is_written(scene, &sight.candidate.email, &sight.candidate.locale, scene.process())?;
    let page = format!("{}/mirror", scene.conversation_page(talk.id));
    let mut facts = vec![comment.clone(), voice.say("mirror-yours").to_owned()];
    for (statement, level) in &values.statements {
        facts.push(speech::statement(*statement, &voice).to_owned());
        facts.push(speech::agreement(*level, &voice).to_owned());
    }
    let hidden = is_hidden(scene, talk, &page, &comment)?;
    let company = scene.conversation_page(talk.id);
    Ok(Found {
        holds: invited_at >= due
            && invited_at.duration_since(due) <= SignedDuration::from_mins(1)
            && sent.at >= talk.ends_at()
            && scene.was_sent(Letter::MirrorInvited, candidate, invited_at)
            && written
            && values.statements.len() == 5
            && !comment.is_empty()
            && hidden,
        invited_at,
        sent_at: sent.at,
        company: Seen { page: company, facts: vec![] },
        candidate: Seen { page, facts },
    })
}

// The mail is in the candidate's language.
fn is_written(scene: &Scene<'_>, to: &str, locale: &str, process: &Process) -> Result<bool, Failure> {
    let voice = Voice::utc(act::seat::lang_of(locale));
    let other = scene.played.cast.workspace.name.as_str();
    let subject = say!(voice, "mail-mirror-subject", other = other);
    let mails = scene.house.db.read(|conn| store::mailbox::last_to(conn, to, 1_000))?;
    let held = process.conversations.iter().filter(|talk| is_asked_about(talk, scene)).count();
    Ok(mails.iter().filter(|mail| mail.subject == subject).count() == held)
}

// Nobody of the company: on no page of the process, by no program, and in no letter.
fn is_hidden(
    scene: &mut Scene<'_>,
    talk: &Conversation,
    mirror: &str,
    comment: &str,
) -> Result<bool, Failure> {
    let process = scene.process().id;
    let members: Vec<Person> =
        scene.played.cast.people.values().copied().filter(|person| person.side() == Side::Company).collect();
    let mut hidden = true;
    let mut looked = 0;
    for person in members {
        let Ok(sight) = scene.sight_as(person, process) else { continue };
        looked += 1;
        hidden &= sight.process.mirrors.is_empty() && scene.reads(person, mirror)?.is_none();
        let mut read = String::new();
        for page in [scene.process_page(), scene.conversation_page(talk.id)] {
            read += &scene.reads(person, &page)?.unwrap_or_default();
        }
        for what in ["", "/entries"] {
            read += &scene.programs_read(person, &format!("/api/v1/processes/{process}{what}"))?.body;
        }
        hidden &= !read.is_empty() && !read.contains(comment) && !read.contains("mirror_");
        hidden &= scene.letters_like(Letter::MirrorInvited, person).next().is_none();
    }
    // There is something to find: the candidate's own programs read that they answered.
    let candidate = scene.process().candidate_person();
    let own = scene.programs_read(candidate, &format!("/api/v1/processes/{process}/entries"))?;
    Ok(hidden && looked >= 3 && own.body.contains("mirror_sent"))
}

// How many conversations of a process were asked about, of all that were held; and how many answered after a no.
fn everybody_is_asked(scene: &Scene<'_>, id: ProcessId) -> Result<(usize, usize), Failure> {
    let workspace = scene.played.cast.workspace.id;
    let (process, candidate) = scene.house.db.read(|conn| {
        let process = store::process::load(conn, workspace, id)?.process;
        let candidate = store::candidates::load(conn, workspace, process.candidate)?;
        Ok::<_, store::Error>((process, candidate))
    })?;
    let held: Vec<&Conversation> =
        process.conversations.iter().filter(|talk| is_asked_about(talk, scene)).collect();
    let missed = held.iter().any(|talk| {
        process.mirror(talk.id).is_none_or(|mirror| mirror.invited_at.is_none() && mirror.sent.is_none())
    });
    if missed || !is_written(scene, &candidate.email, &candidate.locale, &process)? {
        return Err(Failure::new(say!(scene.voice, "stories-3-8-not-asked", name = candidate.name.as_str())));
    }
    let ended = process.ended.as_ref().filter(|ended| ended.how == Ending::Declined).map(|ended| ended.at);
    let late = |talk: &&Conversation| {
        let sent = process.mirrored(talk.id).map(|sent| sent.at);
        ended.zip(sent).is_some_and(|(ended, sent)| sent > ended)
    };
    Ok((held.len(), held.iter().copied().filter(late).count()))
}

fn is_asked_about(talk: &Conversation, scene: &Scene<'_>) -> bool {
    let asked = talk.ends_at() + SignedDuration::from_mins(ASK_AFTER_MINUTES);
    talk.can_be_mirrored() && asked <= scene.house.clock.now()
}

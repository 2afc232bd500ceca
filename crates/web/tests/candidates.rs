//! Candidates for the organisation, over the pages: found, seen, tagged, noted about, merged, moved, and several
//! of them at once.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use act::{
    candidate::NewCandidate,
    process::open::{Open, Whom},
};
use ledger::ids::{CandidateId, ProcessId};
use store::search::{Part, index};
use support::{Reply, Scratch, Who};

/// Somebody who is added by hand, without a process.
fn add(scratch: &Scratch, name: &str, email: &str) -> CandidateId {
    let fields = [("name", name), ("email", email), ("language", "es"), ("zone", ""), ("sure", "yes")];
    let reply = scratch.post(Who::Recruiter, &scratch.path("/candidates/new"), &fields);
    reply.is(303).location.rsplit('/').next().unwrap().parse().unwrap()
}

/// A process of somebody new, for the job.
fn applies(scratch: &Scratch, name: &str, email: &str) -> (CandidateId, ProcessId) {
    let new = NewCandidate {
        name: name.to_owned(),
        email: email.to_owned(),
        language: "en".to_owned(),
        zone: String::new(),
    };
    let open = Open { whom: Whom::New(new), job: Some(scratch.job.id), recruiter: None };
    let process = act::process::open(scratch.house(), &scratch.seat(Who::Recruiter), &open).unwrap().process;
    (process.candidate, process.id)
}

fn page(scratch: &Scratch, id: CandidateId) -> String {
    scratch.path(&format!("/candidates/{id}"))
}

fn find(scratch: &Scratch, who: Who, words: &str) -> Reply {
    let query = serde_urlencoded::to_string([("words", words)]).unwrap();
    scratch.get(who, &scratch.path(&format!("/candidates?{query}")))
}

fn says_of(scratch: &Scratch, id: CandidateId, part: Part, text: &str) {
    scratch.house().db.write(|conn| index(conn, scratch.workspace.id, id, part, text)).unwrap();
}

#[test]
fn a_candidate_is_found_by_name_without_accents_and_by_the_text_of_the_cv() {
    let scratch = Scratch::new();
    let jose = add(&scratch, "José Ángel Núñez", "jose@nunez.example");
    says_of(&scratch, jose, Part::Cv, "Ten years at sea, harbour pilot");
    for words in ["jose angel", "JOSÉ", "nun", "harbour pilot", "pil*", "jose@nunez.example"] {
        find(&scratch, Who::Recruiter, words).is(200).says("José Ángel Núñez").says_not("Ana Prieto");
    }
    for words in ["pilo", "jose zoe", "\"", "NEAR(", "*", "a:b", "' or 1=1 --"] {
        find(&scratch, Who::Recruiter, words).is(200).says_not("José Ángel Núñez");
    }
    find(&scratch, Who::Recruiter, "").says("José Ángel Núñez").says("Ana Prieto");
}

#[test]
fn who_sees_candidates_is_for_policy_to_say_and_a_manager_sees_those_of_their_jobs() {
    let scratch = Scratch::new();
    let jose = add(&scratch, "José Ángel Núñez", "jose@nunez.example");
    let list = scratch.path("/candidates");
    for who in [Who::Owner, Who::Recruiter, Who::Executive] {
        scratch.get(who, &list).is(200).says("José Ángel Núñez").says("Ana Prieto");
    }
    scratch.get(Who::Manager, &list).is(200).says("Ana Prieto").says_not("José");
    find(&scratch, Who::Manager, "jose").says_not("José");
    find(&scratch, Who::Manager, "ana").says("Ana Prieto");
    scratch.get(Who::Manager, &page(&scratch, jose)).is(404);
    scratch.get(Who::Manager, &page(&scratch, scratch.candidate.id)).is(200);
    scratch.post(Who::Manager, &format!("{}/tags", page(&scratch, jose)), &[("tag", "x")]).is(404);
    for who in [Who::Interviewer, Who::Candidate] {
        scratch.get(who, &list).is(403);
        scratch.get(who, &page(&scratch, jose)).is(403);
        scratch.get(who, &scratch.path("/promises")).says_not("/candidates\"");
    }
    scratch.get(Who::Outsider, &list).is(404);
    scratch.get(Who::Outsider, &page(&scratch, jose)).is(404);
}

#[test]
fn nobody_sees_their_own_row() {
    let scratch = Scratch::new();
    let own = add(&scratch, "Elena Costa", "elena.costa@harbour.example");
    let other = add(&scratch, "Elena C.", "elena@home.example");
    scratch.get(Who::Recruiter, &page(&scratch, own)).is(200);
    scratch.get(Who::Executive, &page(&scratch, own)).is(404);
    find(&scratch, Who::Executive, "costa").says_not(&own.to_string());
    find(&scratch, Who::Recruiter, "costa").says(&own.to_string());
    scratch.post(Who::Executive, &format!("{}/notes", page(&scratch, own)), &[("note", "fine")]).is(404);
    // Nor as whose alias they are.
    scratch.get(Who::Executive, &page(&scratch, other)).is(200);
    let merge = format!("{}/merge", page(&scratch, other));
    scratch.post(Who::Recruiter, &merge, &[("with", &own.to_string())]).is(303);
    scratch.get(Who::Executive, &page(&scratch, other)).is(404);
    find(&scratch, Who::Executive, "elena").says_not(&other.to_string());
    find(&scratch, Who::Recruiter, "elena").says(&other.to_string());
}

#[test]
fn two_that_are_one_are_shown_as_one_until_it_is_taken_back() {
    let scratch = Scratch::new();
    let ana = scratch.candidate.id;
    let (twin, process) = applies(&scratch, "ANA PRIETO", "ana.prieto@work.example");
    let here = page(&scratch, ana);
    scratch.get(Who::Recruiter, &here).says("May be the same person").says("same name");
    // An executive sees them, but does not say who is who.
    scratch.get(Who::Executive, &here).is(200).says_not("May be the same person");
    let look = format!("{here}/merge?with={twin}");
    scratch.get(Who::Recruiter, &look).is(200).says("ana.prieto@work.example").says("ana@prieto.example");
    scratch.get(Who::Executive, &look).is(403);
    let merge = format!("{here}/merge");
    let with = [("with", &*twin.to_string())].map(|(name, value)| (name, value.to_owned()));
    let with: Vec<(&str, &str)> = with.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let done = scratch.post(Who::Recruiter, &merge, &with);
    done.is(303);
    scratch.get(Who::Recruiter, &done.location).says("is shown here from now on").says("Take it back");
    scratch.get(Who::Recruiter, &here).says(&process.to_string()).says("ana.prieto@work.example");
    scratch.get(Who::Recruiter, &page(&scratch, twin)).leads_to(&here);
    let list = find(&scratch, Who::Recruiter, "prieto");
    assert!(!list.body.contains(&twin.to_string()), "one person");
    // The candidate of the alias keeps their own pages, and nothing of the other's.
    let kept = scratch.get(Who::Recruiter, &scratch.path(&format!("/processes/{process}")));
    kept.is(200).says("ANA PRIETO");
    scratch.post(Who::Recruiter, &merge, &with).is(422);
    let undo = format!("{}/unmerge", page(&scratch, twin));
    scratch.post(Who::Executive, &undo, &[]).is(403);
    scratch.post(Who::Recruiter, &undo, &[]).leads_to(&page(&scratch, twin));
    scratch.get(Who::Recruiter, &page(&scratch, twin)).is(200).says("May be the same person");
    scratch.get(Who::Recruiter, &here).says_not(&process.to_string());
    scratch.post(Who::Recruiter, &undo, &[]).is(409);
}

#[test]
fn a_note_of_ones_own_is_ones_own_and_the_candidate_sees_none() {
    let scratch = Scratch::new();
    let here = page(&scratch, scratch.candidate.id);
    let notes = format!("{here}/notes");
    scratch.post(Who::Recruiter, &notes, &[("sharing", "mine"), ("note", "only mine")]).is(303);
    scratch.post(Who::Recruiter, &notes, &[("sharing", "team"), ("note", "for the team")]).is(303);
    scratch.post(Who::Recruiter, &notes, &[("sharing", "team"), ("note", "  ")]).is(422);
    scratch.get(Who::Recruiter, &here).says("only mine").says("for the team").says("Whoever runs the server");
    let colleague = scratch.get(Who::Owner, &here);
    colleague.says("for the team").says_not("only mine");
    let theirs = scratch.get(Who::Candidate, &scratch.process_path(""));
    theirs.is(200).says_not("only mine").says_not("for the team");
    // Only its author removes it.
    let mine = scratch.get(Who::Recruiter, &here);
    let remove = mine.body.split("action=\"").find(|part| part.contains("/notes/")).unwrap();
    let remove = remove.split('"').next().unwrap().to_owned();
    scratch.post(Who::Owner, &remove, &[]).is(404);
    scratch.post(Who::Recruiter, &remove, &[]).is(303);
    scratch.post(Who::Recruiter, &remove, &[]).is(404);
}

#[test]
fn tags_are_put_on_found_by_and_taken_off() {
    let scratch = Scratch::new();
    let here = page(&scratch, scratch.candidate.id);
    let tags = format!("{here}/tags");
    scratch.post(Who::Executive, &tags, &[("tag", " Málaga  Sur ")]).is(303);
    scratch.post(Who::Recruiter, &tags, &[("tag", "malaga sur")]).is(303);
    for wrong in ["", "  ", "***", &"x".repeat(41)] {
        scratch.post(Who::Recruiter, &tags, &[("tag", wrong)]).is(422);
    }
    let person = scratch.get(Who::Recruiter, &here);
    person.says("Málaga Sur").says_not("malaga sur<");
    scratch.get(Who::Recruiter, &scratch.path("/candidates?tag=M%C3%A1laga+sur")).says("Ana Prieto");
    scratch.get(Who::Recruiter, &scratch.path("/candidates?tag=other")).says_not("Ana Prieto");
    scratch.post(Who::Recruiter, &format!("{tags}/remove"), &[("tag", "malaga sur")]).is(303);
    scratch.post(Who::Recruiter, &format!("{tags}/remove"), &[("tag", "malaga sur")]).is(404);
}

#[test]
fn somebody_who_may_be_here_already_is_shown_before_they_are_made_twice() {
    let scratch = Scratch::new();
    let new = scratch.path("/candidates/new");
    let fields = [("name", "Ana PRIETO"), ("email", "a.p@home.example"), ("language", "en"), ("phone", "")];
    scratch.post(Who::Recruiter, &new, &fields).is(422).says("is here already").says("ana@prieto.example");
    let mut sure = fields.to_vec();
    sure.push(("sure", "yes"));
    scratch.post(Who::Recruiter, &new, &sure).is(303);
    // The same address is the same row: that is no hint.
    scratch.post(Who::Recruiter, &new, &sure).is(422);
    let phoned =
        [("name", "Zoe"), ("email", "z@z.example"), ("language", "en"), ("phone", "+34 600 123 456")];
    let zoe = scratch.post(Who::Recruiter, &new, &phoned);
    zoe.is(303);
    let again = [("name", "Z."), ("email", "other@z.example"), ("language", "en"), ("phone", "600123456")];
    scratch.post(Who::Recruiter, &new, &again).is(422).says("same phone");
    for wrong in ["abc", "12", "+34 <b>"] {
        let fields = [("name", "Y"), ("email", "y@y.example"), ("language", "en"), ("phone", wrong)];
        scratch.post(Who::Recruiter, &new, &fields).is(422);
    }
    scratch.post(Who::Interviewer, &new, &fields).is(403);
    let edit = format!("{}/edit", zoe.location);
    let changed = [("version", "1"), ("name", "Zoe Zapata"), ("phone", "")];
    scratch.post(Who::Recruiter, &edit, &changed).leads_to(&zoe.location);
    scratch.post(Who::Recruiter, &edit, &changed).is(422);
    find(&scratch, Who::Recruiter, "zapata").says("Zoe Zapata");
}

fn board(scratch: &Scratch) -> String {
    scratch.path(&format!("/jobs/{}/board", scratch.job.id))
}

/// The ids of the stages, in order.
fn stages(scratch: &Scratch) -> Vec<String> {
    let stages =
        scratch.house().db.read(|conn| store::jobs::stages(conn, scratch.workspace.id, scratch.job.id));
    stages.unwrap().into_iter().map(|stage| stage.id.to_string()).collect()
}

fn stage_of(scratch: &Scratch, process: ProcessId) -> String {
    let place = scratch.house().db.read(|conn| store::board::place(conn, scratch.workspace.id, process));
    place.unwrap().stage.unwrap().to_string()
}

#[test]
fn a_board_shows_each_process_in_its_stage_and_moves_it() {
    let scratch = Scratch::new();
    let (_, bela) = applies(&scratch, "Bela Novak", "bela@novak.example");
    let stages = stages(&scratch);
    for who in [Who::Owner, Who::Recruiter, Who::Executive, Who::Manager] {
        scratch.get(who, &board(&scratch)).is(200).says("Ana Prieto").says("Bela Novak");
    }
    for who in [Who::Interviewer, Who::Candidate] {
        scratch.get(who, &board(&scratch)).is(403);
    }
    scratch.get(Who::Outsider, &board(&scratch)).is(404);
    let to = [("process", bela.to_string()), ("stage", stages[1].clone())];
    let to: Vec<(&str, &str)> = to.iter().map(|(name, value)| (*name, value.as_str())).collect();
    scratch.post(Who::Executive, &board(&scratch), &to).is(403);
    scratch.post(Who::Recruiter, &board(&scratch), &to).is(303);
    assert_eq!(stage_of(&scratch, bela), stages[1]);
    let wrong = [("process", &*bela.to_string()), ("stage", "00000000-0000-0000-0000-000000000000")]
        .map(|(name, value)| (name, value.to_owned()));
    let wrong: Vec<(&str, &str)> = wrong.iter().map(|(name, value)| (*name, value.as_str())).collect();
    scratch.post(Who::Recruiter, &board(&scratch), &wrong).is(422);
}

/// A look, and the form that does it.
fn look(scratch: &Scratch, who: Who, fields: &[(&str, &str)]) -> (Reply, Vec<(String, String)>) {
    let reply = scratch.post(who, &scratch.path("/candidates/bulk"), fields);
    let form = reply.body.split("/bulk/do\"").nth(1).and_then(|rest| rest.split("</form>").next());
    let value = |part: &str, name: &str| {
        part.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next()).map(str::to_owned)
    };
    let hidden = form.unwrap_or_default().split("<input type=\"hidden\"").skip(1);
    let hidden = hidden.filter_map(|part| Some((value(part, "name")?, value(part, "value")?)));
    let hidden = hidden.collect();
    (reply, hidden)
}

fn carry_out(scratch: &Scratch, who: Who, hidden: &[(String, String)]) -> Reply {
    let fields: Vec<(&str, &str)> =
        hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    scratch.post(who, &scratch.path("/candidates/bulk/do"), &fields)
}

#[test]
fn several_enter_a_stage_at_once_after_a_look_and_go_back_by_an_undo() {
    let scratch = Scratch::new();
    let (_, bela) = applies(&scratch, "Bela Novak", "bela@novak.example");
    let (_, carla) = applies(&scratch, "Carla Mir", "carla@mir.example");
    let stages = stages(&scratch);
    let job = scratch.job.id.to_string();
    let (ana, bela_id, carla_id) = (scratch.process.to_string(), bela.to_string(), carla.to_string());
    let to = [("process", &*carla_id), ("stage", &*stages[1])];
    scratch.post(Who::Recruiter, &board(&scratch), &to).is(303);
    let nobody = "11111111-1111-1111-1111-111111111111";
    let mut fields = vec![("job", &*job), ("what", "stage"), ("stage", &*stages[1])];
    fields.extend([
        ("pick", &*ana),
        ("pick", &*bela_id),
        ("pick", &*carla_id),
        ("pick", nobody),
        ("pick", &*ana),
    ]);
    let (looked, hidden) = look(&scratch, Who::Recruiter, &fields);
    looked.is(200).says("2 will be touched").says("2 will be left").says("They are in this stage");
    assert_eq!(stage_of(&scratch, bela), stages[0], "a look changes nothing");
    let done = carry_out(&scratch, Who::Recruiter, &hidden);
    scratch.get(Who::Recruiter, &done.is(303).location).says("Done for 2");
    for process in [scratch.process, bela, carla] {
        assert_eq!(stage_of(&scratch, process), stages[1]);
    }
    // Sent twice, it is done once.
    let again = carry_out(&scratch, Who::Recruiter, &hidden);
    assert_eq!(again.is(303).location, done.location);
    scratch.get(Who::Recruiter, &done.location).says("Done for 2");
    scratch.get(Who::Owner, &done.location).is(404);
    carry_out(&scratch, Who::Owner, &hidden).is(404);
    // One goes on meanwhile: it stays.
    let on = [("process", &*bela_id), ("stage", &*stages[0])];
    scratch.post(Who::Recruiter, &board(&scratch), &on).is(303);
    let undo = format!("{}/undo", done.location);
    scratch.post(Who::Recruiter, &undo, &[]).leads_to(&done.location);
    scratch.get(Who::Recruiter, &done.location).says("taken back").says("It has changed since");
    assert_eq!(stage_of(&scratch, scratch.process), stages[0]);
    assert_eq!(stage_of(&scratch, carla), stages[1]);
    scratch.post(Who::Recruiter, &undo, &[]).is(409);
}

#[test]
fn several_are_tagged_and_noted_about_and_it_is_taken_back() {
    let scratch = Scratch::new();
    let jose = add(&scratch, "José Núñez", "jose@nunez.example").to_string();
    let ana = scratch.candidate.id.to_string();
    let here = page(&scratch, scratch.candidate.id);
    scratch.post(Who::Recruiter, &format!("{here}/tags"), &[("tag", "Sea")]).is(303);
    let fields = [("what", "tag"), ("tag", "sea"), ("pick", &*ana), ("pick", &*jose)];
    let (looked, hidden) = look(&scratch, Who::Recruiter, &fields);
    looked.says("One will be touched").says("They have this tag");
    let done = carry_out(&scratch, Who::Recruiter, &hidden);
    scratch.get(Who::Recruiter, &scratch.path("/candidates?tag=sea")).says("José Núñez").says("Ana Prieto");
    scratch.post(Who::Recruiter, &format!("{}/undo", done.is(303).location), &[]).is(303);
    scratch
        .get(Who::Recruiter, &scratch.path("/candidates?tag=sea"))
        .says_not("José Núñez")
        .says("Ana Prieto");

    let fields = [
        ("what", "note"),
        ("sharing", "team"),
        ("note", "met at the fair"),
        ("pick", &*ana),
        ("pick", &*jose),
    ];
    let (looked, hidden) = look(&scratch, Who::Recruiter, &fields);
    looked.says("2 will be touched");
    scratch.get(Who::Owner, &here).says_not("met at the fair");
    let done = carry_out(&scratch, Who::Recruiter, &hidden);
    scratch.get(Who::Owner, &here).says("met at the fair");
    scratch.post(Who::Recruiter, &format!("{}/undo", done.is(303).location), &[]).is(303);
    scratch.get(Who::Owner, &here).says_not("met at the fair");
}

#[test]
fn a_message_to_several_goes_to_each_in_their_own_process_and_stays() {
    let scratch = Scratch::new();
    let (_, bela) = applies(&scratch, "Bela Novak", "bela@novak.example");
    let (job, ana, bela) = (scratch.job.id.to_string(), scratch.process.to_string(), bela.to_string());
    let fields = [
        ("job", &*job),
        ("what", "message"),
        ("text", "The fair is over"),
        ("pick", &*ana),
        ("pick", &*bela),
    ];
    let (looked, hidden) = look(&scratch, Who::Recruiter, &fields);
    looked.says("2 will be touched").says("cannot be taken back");
    let done = carry_out(&scratch, Who::Recruiter, &hidden);
    scratch.get(Who::Candidate, &scratch.process_path("")).says("The fair is over");
    scratch.get(Who::Recruiter, &scratch.path(&format!("/processes/{bela}"))).says("The fair is over");
    scratch.get(Who::Recruiter, &done.is(303).location).says_not("Take it all back");
    scratch.post(Who::Recruiter, &format!("{}/undo", done.location), &[]).is(303);
    scratch.get(Who::Recruiter, &done.location).says("It has gone out");
    // Candidates of a list are in no process: there is nothing to write into.
    let candidate = scratch.candidate.id.to_string();
    let fields = [("what", "message"), ("text", "Hello"), ("pick", &*candidate)];
    let (looked, _) = look(&scratch, Who::Recruiter, &fields);
    looked.says("Nobody would be touched");
}

#[test]
fn nobody_is_declined_in_bulk_and_nothing_is_done_to_nobody() {
    let scratch = Scratch::new();
    let ana = scratch.candidate.id.to_string();
    for fields in [
        vec![("what", "decline"), ("text", "no"), ("pick", &*ana)],
        vec![("what", "tag"), ("tag", "x")],
        vec![("what", "tag"), ("tag", ""), ("pick", &*ana)],
        vec![("what", "note"), ("note", " "), ("pick", &*ana)],
        vec![("what", "stage"), ("stage", "x"), ("pick", &*ana)],
    ] {
        look(&scratch, Who::Recruiter, &fields).0.is(422);
    }
    let tagged = [("what", "tag"), ("tag", "x"), ("pick", &*ana)];
    for who in [Who::Interviewer, Who::Candidate] {
        look(&scratch, who, &tagged).0.is(403);
    }
}

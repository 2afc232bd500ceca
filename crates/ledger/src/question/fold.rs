//! What events change in questions.

use super::{Question, Reply, State};
use crate::{
    event::{Entry, Event},
    process::Process,
};

pub(crate) fn apply(process: &mut Process, entry: &Entry) {
    let id = match &entry.event {
        Event::QuestionAsked { question, asked_by, conversation, words } => {
            process.questions.push(Question {
                id: *question,
                asked_by: *asked_by,
                asked_at: entry.at,
                conversation: *conversation,
                words: words.clone(),
                state: State::Asked,
                state_at: entry.at,
                replies: Vec::new(),
                reminders: 0,
            });
            return;
        }
        Event::QuestionReplied { question, .. }
        | Event::QuestionAnswered { question }
        | Event::QuestionStillOpen { question }
        | Event::QuestionReminded { question } => *question,
        _ => return,
    };
    let Some(question) = process.questions.iter_mut().find(|other| other.id == id) else { return };
    match &entry.event {
        Event::QuestionReplied { reply, person, words, .. } => {
            question.replies.push(Reply { id: *reply, by: *person, at: entry.at, words: words.clone() });
            question.state = State::Replied;
            question.reminders = 0;
        }
        Event::QuestionAnswered { .. } => question.state = State::Answered,
        Event::QuestionStillOpen { .. } => question.state = State::StillOpen,
        Event::QuestionReminded { .. } => {
            question.reminders += 1;
            return;
        }
        _ => return,
    }
    question.state_at = entry.at;
}

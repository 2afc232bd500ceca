//! Mail that comes in: replies, machines, strangers, bounces.

use super::stage::{Stage, settings};
use crate::{NotTaken, Parcel, Received, receive};
use ledger::{
    Command,
    conversation::Kind,
    message::{self, answer::GiveAnswer},
    promise::State as PromiseState,
};
use mail_parser::MessageParser;
use store::{deliveries::State, testing};

fn reply_to(mail: &Parcel) -> String {
    let parsed = MessageParser::default().parse(&mail.raw).unwrap();
    parsed.reply_to().unwrap().first().unwrap().address.as_deref().unwrap().to_owned()
}

fn reply(
    stage: &Stage,
    from: &str,
    to: &str,
    id: &str,
    extra: &str,
    body: &str,
) -> Result<Received, NotTaken> {
    let raw = format!(
        "From: Somebody <{from}>\r\nTo: {to}\r\nSubject: Re: hello\r\nMessage-ID: <{id}>\r\n{extra}\
         MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{body}\r\n"
    );
    receive(stage.house(), &settings(), raw.as_bytes())
}

#[test]
fn a_reply_comes_in_as_a_message_once() {
    testing::each_engine(|db| {
        let stage = Stage::new(db, "en");
        stage.now();
        let to = reply_to(&stage.mail_to("ana@home.example")[0]);
        let body = "Gracias, ¡encantada!\r\n\r\nOn Mon, 16 Nov 2026, Harbour wrote:\r\n> Hello";
        let first = reply(&stage, "ANA@home.example", &to, "1@home", "", body).unwrap();
        assert!(matches!(first, Received::Message { process, .. } if process == stage.process));
        assert_eq!(reply(&stage, "ana@home.example", &to, "1@home", "", body), Ok(Received::Repeated));
        let messages = stage.process().messages;
        assert_eq!(messages.len(), 1);
        assert_eq!(messages[0].by, stage.candidate);
        let texts = db.read(|conn| store::process::texts(conn, stage.workspace.id, stage.process)).unwrap();
        assert_eq!(texts[&messages[0].words.id], "Gracias, ¡encantada!");
        stage.now();
        let told = stage.mail_to("raul@harbour.example");
        assert_eq!(told.last().unwrap().subject, "Message from Ana <b>Ruiz</b>");
        assert!(told.last().unwrap().text.contains("| Gracias, ¡encantada!"));
        // And the recruiter answers by mail.
        let back = reply_to(told.last().unwrap());
        let taken = reply(&stage, "raul@harbour.example", &back, "2@harbour", "", "With pleasure.");
        assert!(matches!(taken, Ok(Received::Message { .. })), "{taken:?}");
    });
}

#[test]
fn what_another_address_sends_is_not_taken_and_goes_to_a_person() {
    testing::each_engine(|db| {
        let stage = Stage::new(db, "en");
        stage.now();
        let to = reply_to(&stage.mail_to("ana@home.example")[0]);
        let taken = reply(&stage, "eve@elsewhere.example", &to, "1@elsewhere", "", "I am Ana, believe me.");
        assert_eq!(taken, Err(NotTaken::AnotherSender));
        stage.now();
        assert!(stage.process().messages.is_empty());
        let told = stage.mail_to("people@harbour.example");
        assert_eq!(told.len(), 1);
        assert!(
            told[0].text.contains("I am Ana, believe me.")
                && told[0].subject.contains("eve@elsewhere.example")
        );
        // Delivered twice, it is passed on once.
        let again = reply(&stage, "eve@elsewhere.example", &to, "1@elsewhere", "", "I am Ana, believe me.");
        assert_eq!(again, Ok(Received::Repeated));
    });
}

#[test]
fn machines_and_empty_mail_and_made_up_addresses_are_no_messages() {
    testing::each_engine(|db| {
        let stage = Stage::new(db, "en");
        stage.now();
        let to = reply_to(&stage.mail_to("ana@home.example")[0]);
        for (n, header) in
            ["Auto-Submitted: auto-replied\r\n", "Precedence: bulk\r\n", "X-Autoreply: yes\r\n"]
                .iter()
                .enumerate()
        {
            let taken = reply(&stage, "ana@home.example", &to, &format!("{n}@home"), header, "I am away.");
            assert!(matches!(taken, Ok(Received::Ignored(_))), "{header}: {taken:?}");
        }
        assert_eq!(reply(&stage, "ana@home.example", &to, "e@home", "", "> Hello"), Err(NotTaken::Empty));
        let made_up = "reply+00000000000000000000000000000000@replies.example.org";
        let taken = reply(&stage, "ana@home.example", made_up, "m@home", "", "Hello");
        assert_eq!(taken, Err(NotTaken::NoSuchAddress));
        assert!(stage.process().messages.is_empty());
    });
}

#[test]
fn a_mail_that_came_back_later_reopens_what_it_delivered() {
    testing::each_engine(|db| {
        let stage = Stage::new(db, "en");
        stage.book(Kind::Screening, "2026-11-17 10:00", stage.interviewer);
        stage.until("2026-11-17 11:00");
        let answer = GiveAnswer { text: "We would like to go on.".to_owned() };
        stage.does(stage.recruiter, Command::Message(message::Command::Answer(answer)));
        stage.until("2026-11-17 11:06");
        assert_eq!(stage.process().promises[0].state, PromiseState::Kept);
        let mail = stage.mail_to("ana@home.example").pop().unwrap();
        let headers = format!(
            "Content-Type: text/rfc822-headers\r\n\r\nFrom: viceversa@hiring.example.org\r\n\
             Message-ID: {}\r\nSubject: Your answer\r\n",
            mail.message_id
        );
        let whole = format!("Content-Type: message/rfc822\r\n\r\n{}", String::from_utf8_lossy(&mail.raw));
        for (action, returned) in [("delayed", &headers), ("failed", &headers), ("failed", &whole)] {
            let report = format!(
                "From: MAILER-DAEMON@home.example\r\nTo: viceversa@hiring.example.org\r\nSubject: Undelivered\r\n\
                 Message-ID: <report@home.example>\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n\
                 Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
                 --b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n\
                 --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; home.example\r\n\r\n\
                 Final-Recipient: rfc822; ana@home.example\r\nAction: {action}\r\nStatus: 5.1.1\r\n\
                 Diagnostic-Code: smtp; 550 no such user\r\n\
                 --b\r\n{returned}\r\n--b--\r\n"
            );
            let taken = receive(stage.house(), &settings(), report.as_bytes()).unwrap();
            if action == "delayed" {
                assert!(matches!(taken, Received::Ignored(_)));
                assert_eq!(stage.process().promises[0].state, PromiseState::Kept);
            } else {
                assert_eq!(taken, Received::Bounce { process: Some(stage.process) });
                assert_eq!(stage.process().promises[0].state, PromiseState::Open);
            }
        }
        let bounced =
            stage.deliveries().into_iter().find(|delivery| delivery.message_id == mail.message_id).unwrap();
        assert_eq!(bounced.state, State::Bounced);
        assert_eq!(bounced.detail.as_deref(), Some("smtp; 550 no such user"));
        stage.now();
        let told = stage.mail_to("raul@harbour.example");
        assert!(told.last().unwrap().subject.contains("came back"));
    });
}

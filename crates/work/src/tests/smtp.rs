//! Mail by SMTP, to a small server of our own that says what it is told to say.

use super::stage::Stage;
use crate::{Post, Smtp, SmtpSettings, Tls, Worker};
use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    sync::mpsc,
    thread,
};
use store::{deliveries::State, testing};

/// Serves one mail: `to` answers RCPT TO; gives what was sent after DATA.
fn server(to: &'static str) -> (u16, mpsc::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let (out, taken) = mpsc::channel();
    thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        let mail = talk(&stream, to);
        let _ = out.send(mail);
    });
    (port, taken)
}

fn talk(stream: &TcpStream, to: &str) -> String {
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
    let mut out = stream;
    let mut answer = |words: &str| out.write_all(format!("{words}\r\n").as_bytes()).unwrap();
    answer("220 here");
    let mut mail = String::new();
    while let Some(Ok(line)) = lines.next() {
        let word = line.split([' ', ':']).next().unwrap_or_default().to_uppercase();
        match word.as_str() {
            "EHLO" | "HELO" => answer("250 here"),
            "MAIL" => answer("250 ok"),
            "RCPT" => answer(to),
            "DATA" => {
                answer("354 go on");
                for line in lines.by_ref().map_while(Result::ok).take_while(|line| line != ".") {
                    mail.push_str(&line);
                    mail.push('\n');
                }
                answer("250 2.0.0 taken");
                // One mail is enough: the connection that would be kept for the next one ends here.
                break;
            }
            "QUIT" => {
                answer("221 bye");
                break;
            }
            _ => answer("250 ok"),
        }
    }
    mail
}

fn state_after(to: &'static str) -> (State, String, String) {
    let db = testing::sqlite();
    let stage = Stage::new(&db, "en");
    let (port, taken) = server(to);
    let settings =
        SmtpSettings { host: "127.0.0.1".to_owned(), port: Some(port), tls: Tls::None, credentials: None };
    let post = Post::Smtp(Smtp::new(&settings).unwrap());
    let worker = Worker::new(stage.house().clone(), post, stage.worker.settings.clone());
    worker.round().unwrap();
    let delivery = stage.deliveries().remove(0);
    (delivery.state, delivery.detail.unwrap(), taken.recv().unwrap())
}

#[test]
fn a_mail_leaves_with_its_headers_and_the_servers_word_is_kept() {
    let (state, words, mail) = state_after("250 ok");
    assert_eq!((state, words.as_str()), (State::Accepted, "2.0.0 taken"));
    for header in [
        "From: \"Harbour Tours\" <viceversa@hiring.example.org>",
        "Subject: Harbour Tours: your page",
        "Auto-Submitted: auto-generated",
        "Reply-To: reply+",
        "Date: Mon, 16 Nov 2026 08:00:00 +0000",
    ] {
        assert!(mail.contains(header), "{header} is missing:\n{mail}");
    }
}

#[test]
fn a_no_for_the_recipient_is_a_bounce_and_any_other_no_is_tried_again() {
    for (said, state) in [
        ("550 5.1.1 no such user", State::Bounced),
        ("553 mailbox name not allowed", State::Bounced),
        ("450 4.2.1 not now", State::Failed),
        ("554 5.7.1 your server is on our list", State::Failed),
        ("530 5.7.0 sign in first", State::Failed),
    ] {
        let (came, words, _) = state_after(said);
        assert_eq!(came, state, "{said}: {words}");
    }
}

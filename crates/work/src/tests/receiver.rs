//! Another program that is told things: a listener on this machine that takes one request after the other.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpListener,
    sync::{
        Arc,
        mpsc::{Receiver as Inbox, Sender, channel},
    },
    time::Duration,
};

/// What came in.
#[derive(Clone, Debug)]
pub(super) struct Told {
    headers: Vec<(String, String)>,
    pub(super) body: String,
}

impl Told {
    pub(super) fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(other, _)| other == name).map_or("", |(_, value)| value.as_str())
    }

    pub(super) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

pub(super) struct Receiver {
    pub(super) address: String,
    inbox: Inbox<Told>,
}

/// What a receiver answers to its nth request, from 1: the head of an answer.
pub(super) type Answer = dyn Fn(usize) -> String + Send + Sync;

pub(super) fn status(status: u16) -> String {
    format!("HTTP/1.1 {status} So\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
}

impl Receiver {
    pub(super) fn new(answer: impl Fn(usize) -> String + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/in", listener.local_addr().unwrap());
        let (out, inbox) = channel();
        let answer: Arc<Answer> = Arc::new(answer);
        std::thread::spawn(move || listen(&listener, &out, &answer));
        Self { address, inbox }
    }

    /// All that came in until now.
    pub(super) fn told(&self) -> Vec<Told> {
        self.inbox.try_iter().collect()
    }

    /// The next that comes in, from a worker on another thread.
    pub(super) fn next(&self) -> Told {
        self.inbox.recv_timeout(Duration::from_secs(20)).expect("something is told")
    }
}

fn listen(listener: &TcpListener, out: &Sender<Told>, answer: &Arc<Answer>) {
    for (n, stream) in listener.incoming().enumerate() {
        let mut stream = stream.unwrap();
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        let mut headers = Vec::new();
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line).unwrap_or(0) == 0 || line == "\r\n" {
                break;
            }
            if let Some((name, value)) = line.split_once(':') {
                headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
            }
        }
        let told = Told { headers, body: String::new() };
        let mut body = vec![0; told.header("content-length").parse().unwrap_or(0)];
        reader.read_exact(&mut body).unwrap();
        if out.send(Told { body: String::from_utf8(body).unwrap(), ..told }).is_err() {
            return;
        }
        let _ = stream.write_all(answer(n + 1).as_bytes());
    }
}

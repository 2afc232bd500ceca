//! A visitor without a browser: plain requests with a session's cookie, over one connection that is kept.

use crate::failure::Failure;
use act::secret::Secret;
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

const PATIENCE: Duration = Duration::from_secs(30);

/// Somebody signed in.
#[derive(Debug)]
pub struct Visitor {
    at: SocketAddr,
    /// The header that says who it is.
    who: String,
    line: Option<BufReader<TcpStream>>,
}

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The status code.
    pub status: u16,
    /// The body, as text.
    pub body: String,
}

impl Visitor {
    /// Somebody with that session.
    pub fn new(at: SocketAddr, session: &Secret) -> Self {
        let who = format!("Cookie: {}={}", web::ask::SESSION_COOKIE, session.reveal());
        Self { at, who, line: None }
    }

    /// Somebody's program, with that token.
    pub fn with_token(at: SocketAddr, token: &Secret) -> Self {
        Self { at, who: format!("Authorization: Bearer {}", token.reveal()), line: None }
    }

    /// Asks for a page.
    ///
    /// # Errors
    /// Where nobody answers, or not in HTTP.
    pub fn get(&mut self, path: &str) -> Result<Reply, Failure> {
        let request = format!("GET {path} HTTP/1.1\r\n{}\r\n", self.headers());
        self.send(path, &request)
    }

    /// Sends a form, as a browser does from a page of the same site.
    ///
    /// # Errors
    /// As [`Visitor::get`].
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Result<Reply, Failure> {
        let pairs: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
        let body = pairs.join("&");
        let request = format!(
            "POST {path} HTTP/1.1\r\n{}Origin: http://{}\r\nSec-Fetch-Site: same-origin\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            self.headers(),
            self.at,
            body.len()
        );
        self.send(path, &request)
    }

    fn headers(&self) -> String {
        format!("Host: {}\r\n{}\r\n", self.at, self.who)
    }

    fn send(&mut self, path: &str, request: &str) -> Result<Reply, Failure> {
        // A kept connection may have been closed meanwhile: then once more, over a new one.
        if let Some(line) = self.line.take()
            && let Ok(reply) = self.ask(line, request)
        {
            return Ok(reply);
        }
        let told = |error: std::io::Error| Failure::new(format!("{path}: {error}"));
        let stream = TcpStream::connect(self.at).map_err(told)?;
        stream.set_nodelay(true).map_err(told)?;
        stream.set_read_timeout(Some(PATIENCE)).map_err(told)?;
        self.ask(BufReader::new(stream), request).map_err(told)
    }

    fn ask(&mut self, mut line: BufReader<TcpStream>, request: &str) -> std::io::Result<Reply> {
        line.get_mut().write_all(request.as_bytes())?;
        let (reply, is_kept) = read(&mut line)?;
        self.line = is_kept.then_some(line);
        Ok(reply)
    }
}

// Percent-encoding of a form.
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            _ => {
                out.push('%');
                out.push_str(&ledger::words::hex(&[byte]).to_uppercase());
            }
        }
    }
    out
}

fn read(line: &mut impl BufRead) -> std::io::Result<(Reply, bool)> {
    let no_http = || std::io::Error::new(std::io::ErrorKind::InvalidData, "the answer is no HTTP");
    let mut first = String::new();
    line.read_line(&mut first)?;
    let status = first.split(' ').nth(1).and_then(|code| code.parse().ok()).ok_or_else(no_http)?;
    let (mut length, mut chunked, mut is_kept) = (None, false, true);
    loop {
        let mut header = String::new();
        line.read_line(&mut header)?;
        let Some((name, value)) = header.trim().split_once(':') else { break };
        let value = value.trim();
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.parse::<usize>().ok(),
            "transfer-encoding" => chunked = value.eq_ignore_ascii_case("chunked"),
            "connection" => is_kept = !value.eq_ignore_ascii_case("close"),
            _ => {}
        }
    }
    let body = match length {
        Some(length) => exactly(line, length)?,
        None if chunked => chunks(line)?,
        None => vec![],
    };
    Ok((Reply { status, body: String::from_utf8_lossy(&body).into_owned() }, is_kept))
}

fn exactly(line: &mut impl Read, length: usize) -> std::io::Result<Vec<u8>> {
    let mut body = vec![0; length];
    line.read_exact(&mut body)?;
    Ok(body)
}

fn chunks(line: &mut impl BufRead) -> std::io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let mut size = String::new();
        line.read_line(&mut size)?;
        let size = usize::from_str_radix(size.trim(), 16)
            .map_err(|_| std::io::Error::new(std::io::ErrorKind::InvalidData, "a chunk without a size"))?;
        body.extend(exactly(line, size)?);
        line.read_line(&mut String::new())?;
        if size == 0 {
            return Ok(body);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(text: &str) -> (Reply, bool) {
        read(&mut text.as_bytes()).unwrap()
    }

    #[test]
    fn a_body_is_read_to_its_end_and_no_further() {
        let (reply, is_kept) = heard("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nHelloHTTP/1.1");
        assert_eq!((reply.status, reply.body.as_str(), is_kept), (200, "Hello", true));
    }

    #[test]
    fn chunks_are_put_together() {
        let said = "HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n\
                    5\r\nHello\r\n2\r\n, \r\n0\r\n\r\n";
        let (reply, is_kept) = heard(said);
        assert_eq!((reply.status, reply.body.as_str(), is_kept), (404, "Hello, ", false));
    }
}

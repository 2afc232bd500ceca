//! Reading a file in a program of its own, which is ended when it takes too much. Libraries for such files have no
//! bounds for what a small file may unpack to; a process has.

use super::{LONGEST, Unreadable, text_of};
use std::{
    io::{self, Read, Write},
    path::Path,
    process::{Child, Command, ExitStatus, Stdio},
    thread,
    time::{Duration, Instant},
};
use store::files::Kind;

/// The word that makes the house's own program read a file instead.
pub const WORD: &str = "read-text";
/// A CV takes some hundredths of a second; letters wait meanwhile.
const LONGEST_TIME: Duration = Duration::from_secs(4);
/// How much memory reading may take, beside what the program itself has.
const MOST_MEMORY: u64 = 512 * 1024 * 1024;
/// How often it is looked at whether the program has ended.
const GLANCE: Duration = Duration::from_millis(10);

/// Each reason has an exit code of its own; whatever else a program ends with, it was ended.
const CODES: [(u8, Unreadable); 4] =
    [(10, Unreadable::Broken), (11, Unreadable::Locked), (12, Unreadable::Empty), (13, Unreadable::TooMuch)];

/// The program's part: reads a file of that kind from one stream and writes its text to the other. Gives the code
/// to exit with.
///
/// # Errors
/// Where the streams break.
pub fn serve(kind: Kind, mut from: impl Read, mut to: impl Write) -> io::Result<u8> {
    bound();
    let mut bytes = Vec::new();
    from.read_to_end(&mut bytes)?;
    match text_of(kind, bytes) {
        Ok(text) => to.write_all(text.as_bytes()).map(|()| 0),
        Err(why) => Ok(CODES.iter().find(|(_, other)| *other == why).map_or(1, |(code, _)| *code)),
    }
}

// Whoever starts it ends it after some seconds; this is for memory, and for where nobody is left to end it.
fn bound() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let limit = |most: u64| Rlimit { current: Some(most), maximum: Some(most) };
    let bounds =
        [(Resource::As, MOST_MEMORY), (Resource::Cpu, 2 * LONGEST_TIME.as_secs()), (Resource::Core, 0)];
    for (resource, most) in bounds {
        if let Err(error) = setrlimit(resource, limit(most)) {
            tracing::debug!(%error, ?resource, "a bound could not be set");
        }
    }
}

/// Has that program read a file of that kind.
///
/// # Errors
/// [`io::Error`] where it cannot be started; inside, why the file has no text.
pub fn ask(program: &Path, kind: Kind, bytes: &[u8]) -> io::Result<Result<String, Unreadable>> {
    let mut child = Command::new(program)
        .args([WORD, kind.code()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        // It needs nothing of what this program was told: passwords, for one.
        .env_clear()
        .spawn()?;
    let (stdin, stdout) = (child.stdin.take(), child.stdout.take());
    thread::scope(|scope| {
        // A program that was ended takes no more; that is no trouble of ours.
        scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(bytes)));
        let text = scope.spawn(move || {
            let mut text = String::new();
            let most = u64::try_from(LONGEST).unwrap_or(u64::MAX);
            stdout.map_or(Ok(0), |stdout| stdout.take(most).read_to_string(&mut text)).map(|_| text)
        });
        let status = wait(&mut child)?;
        let text = text.join().unwrap_or_else(|_| Ok(String::new()));
        Ok(outcome(status, text))
    })
}

fn outcome(status: Option<ExitStatus>, text: io::Result<String>) -> Result<String, Unreadable> {
    match status.and_then(|status| status.code()) {
        Some(0) => text.map_err(|_| Unreadable::Broken),
        code => {
            let known = CODES.iter().find(|(other, _)| code == Some(i32::from(*other)));
            Err(known.map_or(Unreadable::TooMuch, |(_, why)| *why))
        }
    }
}

// Nothing where it had to be ended.
fn wait(child: &mut Child) -> io::Result<Option<ExitStatus>> {
    let until = Instant::now() + LONGEST_TIME;
    while Instant::now() < until {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        thread::sleep(GLANCE);
    }
    child.kill()?;
    child.wait()?;
    Ok(None)
}

//! The built binary, started as a person would start it, and stopped as a service manager would.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use super::browser::Browser;
use super::folder::Folder;
use super::visitor::Visitor;

/// How long a start may take: the demo replays a whole story before it listens.
const START: Duration = Duration::from_secs(90);
/// How long a clean stop may take.
const STOP: Duration = Duration::from_secs(20);

/// A running Viceversa. Stopped with SIGTERM at drop, where it must end cleanly.
pub struct House {
    child: Child,
    said: Arc<Said>,
    address: String,
    // After the child: the folder goes when nobody writes into it any more.
    data: Arc<Folder>,
}

impl House {
    /// `viceversa demo` in a folder of its own.
    pub fn demo() -> Self {
        Self::start(&["demo"])
    }

    /// `viceversa serve` on an empty database.
    pub fn serve() -> Self {
        Self::start(&["serve"])
    }

    /// The binary with these words, on a free port, in a folder of its own.
    pub fn start(words: &[&str]) -> Self {
        Self::start_in(Arc::new(Folder::new("house")), words)
    }

    /// The same over a folder that is there already: a second start, or after `kill -9`.
    pub fn start_in(data: Arc<Folder>, words: &[&str]) -> Self {
        let folder = data.path().to_string_lossy().into_owned();
        let mut command = binary();
        command
            .args(words)
            .args(["--port", "0", "--data", &folder])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().expect("the built binary starts");
        let said = Arc::new(Said::default());
        said.listen_to(child.stdout.take().expect("piped"), "out");
        said.listen_to(child.stderr.take().expect("piped"), "err");
        let Some(address) = said.wait_for("listening on http://", START) else {
            let _ = child.kill();
            let _ = child.wait();
            panic!(
                "`viceversa {}` did not say `listening on http://…` within {START:?}. It said:\n{}",
                words.join(" "),
                said.all()
            );
        };
        Self { child, said, address: format!("http://{}", address.trim_end_matches('/')), data }
    }

    /// `http://127.0.0.1:PORT`, without a slash at the end.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The address of a page.
    pub fn page(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    /// The folder with the database, to start another house in after this one.
    pub fn data(&self) -> Arc<Folder> {
        Arc::clone(&self.data)
    }

    /// What follows `mark` on the first line that holds it, waiting for it: a set-up code, a login.
    pub fn says(&self, mark: &str) -> String {
        self.said
            .wait_for(mark, Duration::from_secs(10))
            .unwrap_or_else(|| panic!("no line with {mark:?}. It said:\n{}", self.said.all()))
    }

    /// Everything it has said so far.
    pub fn log(&self) -> String {
        self.said.all()
    }

    /// Somebody without a browser.
    pub fn visitor(&self) -> Visitor {
        Visitor::new(&self.address)
    }

    /// SIGTERM, and the exit that follows.
    pub fn stop(mut self) -> ExitStatus {
        self.terminate()
    }

    /// `kill -9`: the power goes. Gives the folder it leaves behind.
    pub fn kill(mut self) -> Arc<Folder> {
        self.child.kill().expect("it was running");
        self.child.wait().expect("it was ours");
        Arc::clone(&self.data)
    }

    fn terminate(&mut self) -> ExitStatus {
        // The shell's own kill: std knows SIGKILL only, and the house writes no unsafe code.
        let sent = Command::new("sh").args(["-c", &format!("kill -TERM {}", self.child.id())]).status();
        assert!(sent.is_ok_and(|status| status.success()), "SIGTERM sent");
        let deadline = Instant::now() + STOP;
        loop {
            if let Some(status) = self.child.try_wait().expect("it was ours") {
                return status;
            }
            if Instant::now() > deadline {
                let _ = self.child.kill();
                let _ = self.child.wait();
                panic!("no end within {STOP:?} of SIGTERM. It said:\n{}", self.said.all());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for House {
    fn drop(&mut self) {
        if !matches!(self.child.try_wait(), Ok(None)) {
            // Stopped or killed by the test already.
            return;
        }
        if std::thread::panicking() {
            let _ = self.child.kill();
            let _ = self.child.wait();
            eprintln!("the house said:\n{}", self.said.all());
            return;
        }
        let status = self.terminate();
        assert!(
            status.success(),
            "SIGTERM must end it cleanly, but it ended with {status}. It said:\n{}",
            self.said.all()
        );
    }
}

impl Browser {
    /// Signs in with mail and password, by the fields' kinds, in any language.
    #[track_caller]
    pub fn sign_in(&self, house: &House, mail: &str, password: &str) {
        self.go(&house.page("/sign-in"));
        for (kind, text) in [("email", mail), ("password", password)] {
            let field = self.css(&format!("form:has(input[type=password]) input[type={kind}]"));
            self.type_into(&field, text);
        }
        let button = self.css("form:has(input[type=password]) button:not([formaction])");
        self.click(&button);
        assert!(
            !self.path().starts_with("/sign-in"),
            "{} is not signed in as {mail}:\n{}",
            self.who,
            self.main_text()
        );
    }
}

/// Runs the binary to its end, with what it printed; for commands that do not serve.
pub fn run(words: &[&str], data: &Path) -> std::process::Output {
    binary().args(words).arg("--data").arg(data).output().expect("the built binary starts")
}

/// The binary without the settings of whoever runs the tests.
pub fn binary() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_viceversa"));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("VICEVERSA_") {
            command.env_remove(name);
        }
    }
    command.env_remove("RUST_LOG").stdin(Stdio::null());
    command
}

/// Every line of the child's output, in order, and a bell when one comes.
#[derive(Default)]
struct Said {
    lines: Mutex<Vec<String>>,
    bell: Condvar,
}

impl Said {
    fn listen_to(self: &Arc<Self>, pipe: impl Read + Send + 'static, name: &'static str) {
        let said = Arc::clone(self);
        std::thread::spawn(move || {
            for line in BufReader::new(pipe).lines().map_while(Result::ok) {
                said.lines.lock().unwrap().push(format!("{name}: {line}"));
                said.bell.notify_all();
            }
        });
    }

    fn wait_for(&self, mark: &str, at_most: Duration) -> Option<String> {
        let deadline = Instant::now() + at_most;
        let mut lines = self.lines.lock().unwrap();
        loop {
            let found = lines.iter().find_map(|line| line.split_once(mark));
            if let Some((_, rest)) = found {
                return Some(rest.trim().to_owned());
            }
            let left = deadline.checked_duration_since(Instant::now())?;
            lines = self.bell.wait_timeout(lines, left).unwrap().0;
        }
    }

    fn all(&self) -> String {
        self.lines.lock().unwrap().join("\n")
    }
}
